"""What became of the starved category, and of the accuracy."""

from snippets.challenges.en.show_transfer import percents
from snippets.challenges.starved_marks import (
    marks_balanced,
    marks_corrected,
    marks_reweighted,
    marks_starved,
)

# --8<-- [start:block]
print("Of the category in question: mean of ten turns")
print("                             recall precision  accuracy")
print("as many images of each  ", percents(marks_balanced))
print("one category starved    ", percents(marks_starved))
print("… threshold moved       ", percents(marks_corrected))
print("… re-weighted           ", percents(marks_reweighted))
# --8<-- [end:block]
