"""Exercise: what copies and new images are worth, also by category."""

from snippets.challenges.copy_recalls import copy_gains, copy_recalls
from snippets.introduction.fr.class_names import class_names

# --8<-- [start:block]
print("           seules,  gain, en points, par")
print("catégorie       %  décalées miroirs neuves")
category_gains = copy_gains.mean(axis=0)[[0, 1, 4]].T
for name, alone, gains in zip(
    class_names, copy_recalls[:, 0].mean(axis=0), category_gains
):
    row = f"{alone:7.1f}" + "".join(f"{gain:+8.1f}" for gain in gains)
    print(f"{name:10}", row.replace(".", ","))

rows = [
    "copies décalées",
    "miroirs",
    "miroirs des chaussures",
    "miroirs du reste",
    "640 images neuves",
]
print("\ntoutes, six graines    moyenne   min.   max.")
for name, gains in zip(rows, copy_gains.mean(axis=2).T):
    row = f"{gains.mean():+7.1f}{gains.min():+7.1f}{gains.max():+7.1f}"
    print(f"{name:22}", row.replace(".", ","))
# --8<-- [end:block]
