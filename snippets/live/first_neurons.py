"""What the first hidden neurons have learned, as images."""

from snippets.introduction.import_matplotlib import plt
from snippets.introduction.train import model

# --8<-- [start:block]
kernel = model.get_weights()[0]
first = kernel[:, :8].T.reshape(8, 28, 28)
largest = abs(first).max()
figure, axes = plt.subplots(2, 4, figsize=(6, 3.1), layout="constrained")
for axis, weights in zip(axes.flat, first):
    axis.imshow(weights, cmap="gray", vmin=-largest, vmax=largest)
    axis.axis("off")
plt.show()
# --8<-- [end:block]
