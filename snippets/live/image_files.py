"""The images that the page loads, with their labels."""

from snippets.introduction.load_data import (
    test_images,
    test_labels,
    train_images,
    train_labels,
)

# --8<-- [start:block]
import zlib


def compressed(images):
    # As bytes: some browsers alter the pixels of pictures that a page reads.
    return zlib.compress(images.tobytes(), 9)


# What a training in the page learns from, and what it is measured on:
# of 256 greys, eight are left, which a phone has sooner.
coarse = train_images[:4000] // 32 * 36

files = {
    "test-images.zlib": compressed(test_images[:1000]),
    "test-labels.bin": test_labels[:1000].tobytes(),
    "training-images.zlib": compressed(coarse[:3000]),
    "training-labels.bin": train_labels[:3000].tobytes(),
    "held-out-images.zlib": compressed(coarse[3000:]),
    "held-out-labels.bin": train_labels[3000:4000].tobytes(),
}
for name, content in files.items():
    print(f"{name}: {len(content)} bytes")
# --8<-- [end:block]
