"""Loss and accuracy on the test set."""

from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.train import model

# --8<-- [start:block]
results = model.evaluate(
    scaled_test_images, test_labels, verbose=0, return_dict=True
)
test_loss, test_accuracy = results["loss"], results["accuracy"]
print(f"Exactitude sur le jeu de test : {test_accuracy:.2f}".replace(".", ","))
# --8<-- [end:block]
