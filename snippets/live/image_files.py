"""The images that the page loads, with their labels."""

from snippets.introduction.load_data import (
    test_images,
    test_labels,
    train_images,
    train_labels,
)
from snippets.live.sprite import sprite

# --8<-- [start:block]
files = {
    "test-images.png": sprite(test_images[:1000], columns=25),
    "test-labels.bin": test_labels[:1000].tobytes(),
    "training-images.png": sprite(train_images[:6000], columns=75),
    "training-labels.bin": train_labels[:6000].tobytes(),
}
for name, content in files.items():
    print(f"{name}: {len(content)} bytes")
# --8<-- [end:block]
