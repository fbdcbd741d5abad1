"""A picture, step by step, until it is what the network takes."""

from snippets.introduction.load_data import test_images
from snippets.live.prepare import centred, grey, inverted, reduced, scaled

# --8<-- [start:block]
import matplotlib.pyplot as plt
import numpy as np

# A boot, six times as large, in blue on a white sheet.
boot = test_images[0].repeat(6, axis=0).repeat(6, axis=1)
ink = np.zeros((220, 300))
ink[10:178, 100:268] = boot / 255
picture = np.full((220, 300, 4), 255.0)
picture[..., :3] -= ink[..., None] * [200, 130, 40]

images = [picture / 255]
for step in grey, inverted, centred, reduced, scaled:
    images.append(step(images[-1] if step != grey else picture))

figure, panels = plt.subplots(1, 6, figsize=(9, 1.7), layout="constrained")
for axes, image, brightest in zip(panels, images, [1, 255, 255, 255, 255, 1]):
    axes.imshow(image, cmap="gray", vmin=0, vmax=brightest)
    axes.set(xticks=[], yticks=[])
plt.show()
# --8<-- [end:block]
