"""What became of dark garments and of light ones, and of the accuracy."""

from snippets.challenges.en.decimal import percents
from snippets.challenges.judge_groups import (
    means_balanced,
    means_reweighted,
    means_starved,
)

# --8<-- [start:block]
print("recall in the category, ten turns")
print("                dark    light  accuracy")
print(f"500 dark   {percents(means_balanced)}")
print(f"25 dark    {percents(means_starved)}")
print(f" reweighted{percents(means_reweighted)}")
# --8<-- [end:block]
