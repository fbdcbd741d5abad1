"""The ten test images that are nearest to a training image, below it."""

from snippets.challenges.near_copies import closest, twins
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.pixels import fit_pixels, test_pixels

# --8<-- [start:block]
figure, axes = plt.subplots(4, 5, figsize=(4.4, 3.8), layout="constrained")
# Two rows of five pairs: each test image is below its neighbour.
above, below = axes[::2].ravel(), axes[1::2].ravel()
pairs = zip(fit_pixels[twins[closest]], test_pixels[closest])
for upper, lower, pair in zip(above, below, pairs):
    for axis, image in zip((upper, lower), pair):
        axis.imshow(image.reshape(28, 28), cmap=plt.cm.binary)
        axis.set(xticks=[], yticks=[])
plt.show()
# --8<-- [end:block]
