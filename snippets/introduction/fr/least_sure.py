"""Exercise: the test image of which the network is least sure."""

from snippets.introduction.fr.plot_functions import (
    plot_image,
    plot_predictions,
)
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.predict import predictions
from snippets.introduction.predicted_labels import np

# --8<-- [start:block]
confidences = predictions.max(axis=1)
i = np.argmin(confidences)
lowest_confidence = confidences[i]
print(f"Image de test {i} : au plus {100 * lowest_confidence:.0f} %")

plt.figure(figsize=(4, 2.2), layout="constrained")
plt.subplot(1, 2, 1)
plot_image(i, predictions, test_labels, scaled_test_images)
plt.subplot(1, 2, 2)
plot_predictions(i, predictions, test_labels)
plt.show()
# --8<-- [end:block]
