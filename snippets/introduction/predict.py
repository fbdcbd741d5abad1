"""Ten confidences for each test image."""

from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.train import model

# --8<-- [start:block]
predictions = model.predict(scaled_test_images, verbose=0)
print("predictions:", predictions.shape)
print("predictions[0]:", predictions[0].round(3))
# --8<-- [end:block]
