"""The images as two matrices: a row for each image, a column for each pixel."""

from snippets.introduction.normalize import test_images, train_images

# --8<-- [start:block]
train_pixels = train_images.reshape(-1, 784).astype("float32")
test_pixels = test_images.reshape(-1, 784).astype("float32")
print(f"{train_pixels.shape=} {test_pixels.shape=}")
# --8<-- [end:block]
