"""The images as matrices: a row for each image, a column for each pixel."""

from snippets.introduction.hold_out import fit_images, valid_images
from snippets.introduction.normalize import scaled_test_images

# --8<-- [start:block]
fit_pixels = fit_images.reshape(-1, 784)
valid_pixels = valid_images.reshape(-1, 784)
test_pixels = scaled_test_images.reshape(-1, 784)
print(f"{fit_pixels.shape=}")
print(f"{valid_pixels.shape=}")
print(f"{test_pixels.shape=}")
# --8<-- [end:block]
