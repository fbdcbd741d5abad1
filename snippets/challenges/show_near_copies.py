"""The ten test images that are nearest to a training image, below it."""

from snippets.challenges.near_copies import closest, twins
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.pixels import fit_pixels, test_pixels

# --8<-- [start:block]
figure, rows = plt.subplots(2, 10, figsize=(6.2, 1.4))
pairs = zip(fit_pixels[twins[closest]], test_pixels[closest])
for column, pair in enumerate(pairs):
    for row, image in zip(rows, pair):
        row[column].imshow(image.reshape(28, 28), cmap=plt.cm.binary)
        row[column].set_xticks([])
        row[column].set_yticks([])
plt.tight_layout(pad=0.3)
plt.show()
# --8<-- [end:block]
