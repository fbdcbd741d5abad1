"""Exercise: what training on wrong labels does, by its length, in a table."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.wrong_labels import looks, misled, well_taught

# --8<-- [start:block]
def look_row(place, look):
    """Means over the seeds, after some epochs."""
    right, wrong = well_taught[:, place], misled[:, place]
    return (
        f"{look:6}{decimal(right[:, 1].mean(), 3):>7}"
        f"{decimal(wrong[:, 1].mean(), 3):>8}"
        f"{decimal(wrong[:, 2].mean()):>9}{decimal(wrong[:, 3].mean()):>13}"
    )


print("   exactitude si les                fausses")
print("   étiquettes sont     fausses    parmi les")
print("époque justes abîmées répétées  contredites")
for place, look in enumerate(looks):
    print(look_row(place, look))
print("arrêt anticipé       exactitude  sans arrêt")
for seed, one_seed in enumerate(misled, 1):
    best = one_seed[:, 0].argmax()
    print(
        f"graine {seed}, époque {looks[best]:2}"
        f"{decimal(one_seed[best, 1], 3):>12}"
        f"{decimal(one_seed[-1, 1], 3):>12}"
    )
# --8<-- [end:block]
