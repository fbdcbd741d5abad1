"""What became of the starved category, and of the accuracy."""

from snippets.challenges.fr.decimal import percents
from snippets.challenges.starved_marks import (
    marks_balanced,
    marks_corrected,
    marks_reweighted,
    marks_starved,
)

# --8<-- [start:block]
print("catégorie rare, moyenne de dix tours")
print("              rappel précision exactitude")
print(f"1000 images{percents(marks_balanced)}")
print(f"50 images  {percents(marks_starved)}")
print(f" seuil     {percents(marks_corrected)}")
print(f" repondéré {percents(marks_reweighted)}")
# --8<-- [end:block]
