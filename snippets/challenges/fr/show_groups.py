"""What became of dark garments and of light ones, and of the accuracy."""

from snippets.challenges.fr.decimal import percents
from snippets.challenges.judge_groups import (
    means_balanced,
    means_reweighted,
    means_starved,
)

# --8<-- [start:block]
print("rappel dans la catégorie, dix tours")
print("             foncées   claires exactitude")
print(f"500 foncées{percents(means_balanced)}")
print(f"25 foncées {percents(means_starved)}")
print(f" repondéré {percents(means_reweighted)}")
# --8<-- [end:block]
