"""Exercise: what copies and new images are worth, also by category."""

from snippets.challenges.copy_recalls import copy_gains, copy_recalls
from snippets.introduction.fr.class_names import class_names

# --8<-- [start:block]
print("               160 images  gain, en points, de")
print("catégorie       seules, %  décalées  miroirs nouvelles")
category_gains = copy_gains.mean(axis=0)[[0, 1, 4]].T
for name, alone, gains in zip(
    class_names, copy_recalls[:, 0].mean(axis=0), category_gains
):
    row = f"{alone:10.1f}" + "".join(f"{gain:+10.1f}" for gain in gains)
    print(f"{name:12}", row.replace(".", ","))

rows = [
    "copies décalées",
    "images en miroir",
    "seulement celles de chaussures",
    "seulement celles des autres",
    "640 nouvelles images",
]
print("\ntoutes catégories, six graines :  moyenne minimum  maximum")
for name, gains in zip(rows, copy_gains.mean(axis=2).T):
    row = f"{gains.mean():+8.1f}{gains.min():+8.1f}{gains.max():+9.1f}"
    print(f"{name:32}", row.replace(".", ","))
# --8<-- [end:block]
