"""The trained network, put into a file, and taken out of it again."""

from snippets.introduction.en.class_names import class_names
from snippets.introduction.imports import keras
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.predicted_labels import np
from snippets.introduction.train import model

# weave: varies
# --8<-- [start:block]
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "clothes.keras")
    model.save(path)
    megabytes = path.stat().st_size / 1e6
    loaded = keras.saving.load_model(path)

print(f"File: {megabytes:.1f} MB")
loaded_predictions = loaded.predict(scaled_test_images[:5], verbose=0)
loaded_labels = np.argmax(loaded_predictions, axis=1)
print(*[class_names[label] for label in loaded_labels], sep=", ")
# --8<-- [end:block]
