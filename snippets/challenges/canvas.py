"""Images with room for a garment to move."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def on_canvas(pixels, farthest, rng):
    """Garments of half the size, each moved by lot on a canvas of zeros."""
    small = pixels.reshape(-1, 14, 2, 14, 2).mean(axis=(2, 4))
    canvases = np.zeros((len(pixels), 28, 28), "float32")
    corners = 7 + rng.integers(-farthest, farthest + 1, (len(pixels), 2))
    for canvas, image, (row, column) in zip(canvases, small, corners):
        canvas[row : row + 14, column : column + 14] = image
    return canvases.reshape(-1, 784)
# --8<-- [end:block]
