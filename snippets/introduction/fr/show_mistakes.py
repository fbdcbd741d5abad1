"""The first six test images that the network gets wrong."""

from snippets.introduction.fr.plot_functions import (
    plot_image,
    plot_predictions,
)
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.predict import predictions
from snippets.introduction.predicted_labels import np, predicted_labels

# --8<-- [start:block]
mistakes = np.flatnonzero(predicted_labels != test_labels)
wrong = len(mistakes)
right = len(test_labels) - wrong
print(f"{right} bonnes réponses, {wrong} erreurs")

rows, pairs = 2, 3
plt.figure(figsize=(4 * pairs, 2 * rows), layout="constrained")
for place, i in enumerate(mistakes[: rows * pairs]):
    plt.subplot(rows, 2 * pairs, 2 * place + 1)
    plot_image(i, predictions, test_labels, scaled_test_images)
    plt.subplot(rows, 2 * pairs, 2 * place + 2)
    plot_predictions(i, predictions, test_labels)
plt.show()
# --8<-- [end:block]
