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
print(i, lowest_confidence.round(2))

plt.figure(figsize=(4, 2.2))
plt.subplot(1, 2, 1)
plot_image(i, predictions[i], test_labels, scaled_test_images)
plt.subplot(1, 2, 2)
plot_predictions(i, predictions[i], test_labels)
plt.tight_layout()
plt.show()
# --8<-- [end:block]
