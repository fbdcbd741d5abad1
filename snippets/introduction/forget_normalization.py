"""Exercise: the trained network, given pixels from 0 to 255."""

from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.predict import predictions
from snippets.introduction.train import model

# --8<-- [start:block]
raw_images = 255 * scaled_test_images
raw_loss, raw_accuracy = model.evaluate(raw_images, test_labels)
raw_predictions = model.predict(raw_images, verbose=0)

mean_confidence = predictions.max(axis=1).mean()
raw_confidence = raw_predictions.max(axis=1).mean()
print(mean_confidence.round(2), raw_confidence.round(2))
# --8<-- [end:block]
