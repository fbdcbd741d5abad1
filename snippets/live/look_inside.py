"""An image on its way through the trained network."""

from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.train import model
from snippets.live.gradients import forward, pixel_gradients

# --8<-- [start:block]
import matplotlib.pyplot as plt

weights = model.get_weights()
image = scaled_test_images[:1].reshape(1, 784)
hidden, scores = forward(image, weights)
matter = pixel_gradients(image, weights).reshape(28, 28)
limit = abs(matter).max()

panels = [["image", "hidden", "scores"], ["matter", "hidden", "scores"]]
figure, axes = plt.subplot_mosaic(panels, figsize=(6, 4), layout="constrained")
pictures = {
    "image": (scaled_test_images[0], "binary", 0, 1),
    "matter": (matter, "PuOr", -limit, limit),
    "hidden": (hidden.reshape(16, 8), "Blues", 0, hidden.max()),
}
for name, (values, cmap, low, high) in pictures.items():
    axes[name].imshow(values, cmap=cmap, vmin=low, vmax=high)
    axes[name].set(xticks=[], yticks=[])
axes["scores"].barh(range(10), scores[0], color="tab:blue")
axes["scores"].set(xlim=(0, 1), xticks=[0, 1], yticks=range(10))
axes["scores"].invert_yaxis()
plt.show()
# --8<-- [end:block]
