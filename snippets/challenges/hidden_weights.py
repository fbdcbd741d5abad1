"""The weights of the first hidden neurons, as images."""

from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
first_neurons = trained[0].T[:16].reshape(16, 28, 28)
limit = np.quantile(abs(first_neurons), 0.99)  # a few large ones would grey all
figure, axes = plt.subplots(4, 4, figsize=(4.4, 4.4))
for axis, weights_of_one in zip(axes.flat, first_neurons):
    axis.imshow(weights_of_one, cmap="gray", vmin=-limit, vmax=limit)
    axis.axis("off")
plt.tight_layout(pad=0.3)
plt.show()
# --8<-- [end:block]
