"""Recall of the rare category and accuracy, by how many images are kept."""

from snippets.challenges.by_kept import (
    highest_kept,
    kept_accuracies,
    kept_counts,
    lowest_kept,
    mean_kept,
)

# --8<-- [start:block]
print("images  recall of the    accuracy")
print("kept    rare one, %             %")
for place, kept in enumerate(kept_counts):
    low, high = 100 * lowest_kept[place], 100 * highest_kept[place]
    recalls = f"{100 * mean_kept[place]:.0f} ({low:.0f}–{high:.0f})"
    print(f"{kept:<7} {recalls:15}{100 * kept_accuracies[place]:10.0f}")
# --8<-- [end:block]
