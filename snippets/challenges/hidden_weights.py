"""The weights of the first hidden neurons, as images; how many stay silent."""

from snippets.challenges.network import activations
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
def show_weights(neurons):
    """The weights of 16 hidden neurons, each as an image, zero in mid-grey."""
    shown = trained[0].T[neurons].reshape(16, 28, 28)
    limit = np.quantile(abs(shown), 0.99)  # a few large ones would grey all
    _, axes = plt.subplots(2, 8, figsize=(6, 1.8))
    for axis, weights in zip(axes.flat, shown):
        axis.imshow(weights, cmap="gray", vmin=-limit, vmax=limit)
        axis.axis("off")
    plt.tight_layout(pad=0.3)
    plt.show()


show_weights(range(16))

hidden = activations(test_pixels, trained)[1]
silent = int((hidden.max(axis=0) == 0).sum())
print(f"{silent=}")
# --8<-- [end:block]
