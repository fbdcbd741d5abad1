"""One training image of each category."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.load_data import train_images, train_labels

# --8<-- [start:block]
import matplotlib.pyplot as plt
import numpy as np

plt.figure(figsize=(8, 3.8))
for label, name in enumerate(class_names):
    first = np.argmax(train_labels == label)
    plt.subplot(2, 5, label + 1)
    plt.imshow(train_images[first], cmap=plt.cm.binary)
    plt.xticks([])
    plt.yticks([])
    plt.title(f"{label} : {name}")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
