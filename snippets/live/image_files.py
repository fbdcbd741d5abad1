"""The images that the page loads, with their labels."""

from snippets.introduction.load_data import (
    test_images,
    test_labels,
    train_images,
    train_labels,
)

# --8<-- [start:block]
import zlib

# As bytes: some browsers alter the pixels of pictures that a page reads.
files = {
    "test-images.zlib": zlib.compress(test_images[:1000].tobytes(), 9),
    "test-labels.bin": test_labels[:1000].tobytes(),
    # What a training in the page learns from, and what it is measured on.
    "training-images.zlib": zlib.compress(train_images[:6000].tobytes(), 9),
    "training-labels.bin": train_labels[:6000].tobytes(),
    "held-out-images.zlib": zlib.compress(train_images[6000:7000].tobytes(), 9),
    "held-out-labels.bin": train_labels[6000:7000].tobytes(),
}
for name, content in files.items():
    print(f"{name}: {len(content)} bytes")
# --8<-- [end:block]
