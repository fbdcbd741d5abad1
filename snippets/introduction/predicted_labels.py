"""The category with the highest confidence, for each test image."""

from snippets.introduction.load_data import test_labels
from snippets.introduction.predict import predictions

# --8<-- [start:block]
import numpy as np

predicted_labels = np.argmax(predictions, axis=1)
print("predicted_labels:", predicted_labels[:15])
print("test_labels:     ", test_labels[:15])
# --8<-- [end:block]
