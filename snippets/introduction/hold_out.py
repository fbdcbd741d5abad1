"""The last 5,000 training images become validation images."""

from snippets.introduction.load_data import train_labels
from snippets.introduction.normalize import scaled_train_images

# --8<-- [start:block]
fit_images, valid_images = (
    scaled_train_images[:-5000],
    scaled_train_images[-5000:],
)
fit_labels, valid_labels = train_labels[:-5000], train_labels[-5000:]
print(fit_images.shape, valid_images.shape)
# --8<-- [end:block]
