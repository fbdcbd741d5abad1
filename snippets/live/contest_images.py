"""Six test images that the network gets wrong, without their labels."""

from snippets.introduction.load_data import test_images, test_labels
from snippets.introduction.predicted_labels import np, predicted_labels

# --8<-- [start:block]
import matplotlib.pyplot as plt

# The article shows the first six mistakes; these are the next six.
chosen = np.flatnonzero(predicted_labels != test_labels)[6:12]
figure, panels = plt.subplots(2, 3, figsize=(3.6, 2.4), layout="constrained")
for axes, place in zip(panels.flat, chosen):
    axes.imshow(test_images[place], cmap="binary")
    axes.set(xticks=[], yticks=[])
plt.show()
# --8<-- [end:block]
