"""Loss and accuracy on the test set."""

from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import test_images
from snippets.introduction.train import model

# --8<-- [start:block]
test_loss, test_accuracy = model.evaluate(test_images, test_labels)
print(f"Exactitude sur le jeu de test : {test_accuracy:.2f}")
# --8<-- [end:block]
