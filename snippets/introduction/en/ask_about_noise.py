"""What the network answers when there is nothing to recognise."""

from snippets.introduction.en.class_names import class_names
from snippets.introduction.train import model

# --8<-- [start:block]
import numpy as np

noise = np.random.default_rng(0).random((100, 28, 28))
noise_predictions = model.predict(noise, verbose=0)
noise_answers = np.bincount(noise_predictions.argmax(axis=1))
favourite = noise_answers.argmax()
noise_confidence = noise_predictions.max(axis=1).mean()
print(f"{class_names[favourite]}: {noise_answers[favourite]} images of 100")
print(f"Mean confidence: {noise_confidence:.2f}")
# --8<-- [end:block]
