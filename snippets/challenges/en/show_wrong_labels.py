"""Exercise: what training on wrong labels does, by its length, in a table."""

from snippets.challenges.en.decimal import decimal
from snippets.challenges.wrong_labels import looks, misled, well_taught

# --8<-- [start:block]
print("mean of three seeds   test accuracy, taught     wrong       contradicted")
print("                      right     a fifth         labels      labels that")
print("epochs                labels    by lot          repeated    are wrong")
for place, look in enumerate(looks):
    right, wrong = well_taught[:, place], misled[:, place]
    print(
        f"{look:6}{decimal(right[:, 1].mean(), 3):>20}"
        f"{decimal(wrong[:, 1].mean(), 3):>11}"
        f"{decimal(wrong[:, 2].mean()):>14}{decimal(wrong[:, 3].mean()):>12}"
    )
for seed, rows in enumerate(misled, 1):
    best = rows[:, 0].argmax()
    print(
        f"seed {seed}: best on validation after {looks[best]}"
        f" epochs, test accuracy {decimal(rows[best, 1], 3)}"
        f" (after 40: {decimal(rows[-1, 1], 3)})"
    )
# --8<-- [end:block]
