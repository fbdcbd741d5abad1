"""What became of dark garments and of light ones, and of the accuracy."""

from snippets.challenges.en.show_transfer import percents
from snippets.challenges.judge_groups import (
    means_balanced,
    means_reweighted,
    means_starved,
)

# --8<-- [start:block]
print("Recall of the category in question: mean of ten turns")
print("                               dark     light  accuracy")
print("as many of each         ", percents(means_balanced))
print("few dark ones           ", percents(means_starved))
print("… re-weighted           ", percents(means_reweighted))
# --8<-- [end:block]
