"""Pixels from 0-255 to 0-1."""

from snippets.introduction.load_data import test_images, train_images

# --8<-- [start:block]
train_images = train_images / 255.0
test_images = test_images / 255.0
print(train_images.min(), train_images.max())
# --8<-- [end:block]
