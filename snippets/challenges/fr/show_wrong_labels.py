"""Exercise: what training on wrong labels does, by its length, in a table."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.wrong_labels import looks, misled, well_taught

# --8<-- [start:block]
print("moyenne de            exactitude sur le test    étiquettes  étiquettes")
print("trois graines         bonnes      un cinquième  fausses     contredites")
print("époques               étiquettes  au sort       répétées    et fausses")
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
        f"graine {seed} : au mieux en validation après {looks[best]}"
        f" époques, exactitude sur le test {decimal(rows[best, 1], 3)}"
        f" (après 40 : {decimal(rows[-1, 1], 3)})"
    )
# --8<-- [end:block]
