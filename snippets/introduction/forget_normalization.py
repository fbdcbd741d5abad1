"""Exercise: the trained network, given pixels from 0 to 255."""

from snippets.introduction.load_data import test_images, test_labels
from snippets.introduction.predict import predictions
from snippets.introduction.train import model

# --8<-- [start:block]
raw_results = model.evaluate(
    test_images, test_labels, verbose=0, return_dict=True
)
raw_loss, raw_accuracy = raw_results["loss"], raw_results["accuracy"]
raw_predictions = model.predict(test_images, verbose=0)

mean_confidence = float(predictions.max(axis=1).mean())
raw_confidence = float(raw_predictions.max(axis=1).mean())
print(f"{raw_accuracy=:.3f} {raw_loss=:.0f}")
print(f"{mean_confidence=:.2f} {raw_confidence=:.2f}")
# --8<-- [end:block]
