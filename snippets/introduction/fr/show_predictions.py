"""The first fifteen test images, each beside its scores."""

from snippets.introduction.fr.plot_functions import (
    plot_image,
    plot_predictions,
)
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.predict import predictions

# --8<-- [start:block]
rows, pairs = 5, 3
plt.figure(figsize=(4 * pairs, 2 * rows))
for i in range(rows * pairs):
    plt.subplot(rows, 2 * pairs, 2 * i + 1)
    plot_image(i, predictions, test_labels, scaled_test_images)
    plt.subplot(rows, 2 * pairs, 2 * i + 2)
    plot_predictions(i, predictions, test_labels)
plt.tight_layout()
plt.show()
# --8<-- [end:block]
