"""What became of the starved category, and of the accuracy."""

from snippets.challenges.en.decimal import percents
from snippets.challenges.starved_marks import (
    marks_balanced,
    marks_corrected,
    marks_reweighted,
    marks_starved,
)

# --8<-- [start:block]
print("rare category, mean of ten turns")
print("              recall precision accuracy")
print(f"1000 images{percents(marks_balanced)}")
print(f"50 images  {percents(marks_starved)}")
print(f" threshold {percents(marks_corrected)}")
print(f" reweighted{percents(marks_reweighted)}")
# --8<-- [end:block]
