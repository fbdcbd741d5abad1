"""Exercise: what training on wrong labels does, by its length, in a table."""

from snippets.challenges.fr.decimal import decimal
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


print("moyennes de trois graines ; exactitude sur les images de test")
print("            exactitude,     exactitude,    étiquettes    étiquettes")
print("                 bonnes    un cinquième       fausses   contredites")
print("époques      étiquettes         au sort      répétées    et fausses")
for place, look in enumerate(looks):
    print(look_row(place, look))
for seed, one_seed in enumerate(misled, 1):
    best = one_seed[:, 0].argmax()
    print(
        f"graine {seed} : arrêt après {looks[best]}"
        f" époques, exactitude {decimal(one_seed[best, 1], 3)}"
        f" (après 40 : {decimal(one_seed[-1, 1], 3)})"
    )
# --8<-- [end:block]
