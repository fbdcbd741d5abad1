"""Pixels from 0-255 to 0-1, under names of their own: twice is as good as once."""

from snippets.introduction.load_data import test_images, train_images

# --8<-- [start:block]
scaled_train_images = train_images.astype("float32") / 255
scaled_test_images = test_images.astype("float32") / 255
print(scaled_train_images.min(), scaled_train_images.max())
# --8<-- [end:block]
