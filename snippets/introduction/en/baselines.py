"""The network and the nearest neighbour on the same test images, in words."""

from snippets.introduction.nearest_neighbour import (
    nearest_accuracy,
    same_accuracy,
)

# --8<-- [start:block]
print("On the first 2,000 test images:")
print(f"Nearest neighbour: {100 * nearest_accuracy:.1f}%")
print(f"Our network: {100 * same_accuracy:.1f}%")
# --8<-- [end:block]
