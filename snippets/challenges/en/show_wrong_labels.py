"""Exercise: what training on wrong labels does, by its length, in a table."""

from snippets.challenges.en.decimal import decimal
from snippets.challenges.wrong_labels import looks, misled, well_taught

# --8<-- [start:block]
def look_row(place, look):
    """Means over the seeds, after some epochs."""
    right, wrong = well_taught[:, place], misled[:, place]
    return (
        f"{look:7}{decimal(right[:, 1].mean(), 3):>16}"
        f"{decimal(wrong[:, 1].mean(), 3):>16}"
        f"{decimal(wrong[:, 2].mean()):>14}{decimal(wrong[:, 3].mean()):>14}"
    )


print("means of three seeds; accuracy is on the test images")
print("              accuracy,       accuracy,         wrong  contradicted")
print("                  right      a fifth of        labels   labels that")
print(" epochs          labels     them by lot      repeated     are wrong")
for place, look in enumerate(looks):
    print(look_row(place, look))
for seed, one_seed in enumerate(misled, 1):
    best = one_seed[:, 0].argmax()
    print(
        f"seed {seed}: stop after {looks[best]}"
        f" epochs, accuracy {decimal(one_seed[best, 1], 3)}"
        f" (after 40: {decimal(one_seed[-1, 1], 3)})"
    )
# --8<-- [end:block]
