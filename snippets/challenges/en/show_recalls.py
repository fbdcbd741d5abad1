"""The recall of each category, with all its images and with 50 of them."""

from snippets.challenges.category_recalls import (
    high_of_rare,
    low_of_rare,
    mean_of_plenty,
    mean_of_rare,
)
from snippets.introduction.en.class_names import class_names

# --8<-- [start:block]
print("recall, %      1000   50 images")
print("             images   (by seed)")
for row, name in enumerate(class_names):
    low, high = 100 * low_of_rare[row], 100 * high_of_rare[row]
    print(
        f"{name:11}{100 * mean_of_plenty[row]:8.0f}"
        f"{100 * mean_of_rare[row]:8.0f} ({low:.0f}–{high:.0f})"
    )
# --8<-- [end:block]
