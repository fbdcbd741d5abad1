"""The multiplications of a step and of an epoch, in words."""

from snippets.under_the_hood.price_of_a_step import (
    by_trial,
    coming_back,
    going,
    per_epoch,
)

# --8<-- [start:block]
rows = ["Aller", "Retour", "Un pas par essai", "Une époque"]

print("Multiplications")
for name, count in zip(rows, (going, coming_back, by_trial, per_epoch)):
    print(f"{name:<16} {count:>15_}")
# --8<-- [end:block]
