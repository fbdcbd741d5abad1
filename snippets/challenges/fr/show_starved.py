"""What became of the starved category, and of the accuracy."""

from snippets.challenges.fr.show_transfer import percents
from snippets.challenges.starved_marks import (
    marks_balanced,
    marks_corrected,
    marks_reweighted,
    marks_starved,
)

# --8<-- [start:block]
print("De la catégorie en question : moyenne de dix tours")
print("                              rappel  précision exactitude")
print("autant d’images         ", percents(marks_balanced))
print("privée d’images         ", percents(marks_starved))
print("… seuil déplacé         ", percents(marks_corrected))
print("… repondérée            ", percents(marks_reweighted))
# --8<-- [end:block]
