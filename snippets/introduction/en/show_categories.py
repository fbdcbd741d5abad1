"""One training image of each category."""

from snippets.introduction.en.class_names import class_names
from snippets.introduction.load_data import train_images, train_labels

# --8<-- [start:block]
import matplotlib.pyplot as plt
import numpy as np

figure, panels = plt.subplots(2, 5, figsize=(4.4, 3), layout="constrained")
for label, (axes, name) in enumerate(zip(panels.flat, class_names)):
    first = np.argmax(train_labels == label)
    axes.imshow(train_images[first], cmap="binary")
    axes.set(xticks=[], yticks=[])
    axes.set_title(f"{label}\n{name}", fontsize=10)
plt.show()
# --8<-- [end:block]
