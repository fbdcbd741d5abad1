"""What became of dark garments and of light ones, and of the accuracy."""

from snippets.challenges.fr.show_transfer import percents
from snippets.challenges.judge_groups import (
    means_balanced,
    means_reweighted,
    means_starved,
)

# --8<-- [start:block]
print("Rappel de la catégorie en question : moyenne de dix tours")
print("                             foncées    claires exactitude")
print("autant de chaque teinte ", percents(means_balanced))
print("peu de foncées          ", percents(means_starved))
print("… repondérée            ", percents(means_reweighted))
# --8<-- [end:block]
