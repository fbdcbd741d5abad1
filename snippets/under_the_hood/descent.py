"""Gradient descent with two parameters, w and b, so that the loss can be drawn."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
given = np.array([-1.0, 0.0, 1.0, 2.0, 3.0])
wanted = np.array([-2.5, 0.5, 1.0, 3.5, 5.0])


def line_loss(w, b):
    """The mean of the squared residuals of a straight line."""
    return ((w * given + b - wanted) ** 2).mean()


def descend(learning_rate, steps=15):
    """The places, (w, b), from the start to the last step."""
    w, b = -1.0, 3.0
    places = [(w, b)]
    for _ in range(steps):
        residuals = w * given + b - wanted
        w_slope = 2 * (residuals * given).mean()
        b_slope = 2 * residuals.mean()
        w, b = w - learning_rate * w_slope, b - learning_rate * b_slope
        places.append((w, b))
    return places


paths = {rate: descend(rate) for rate in (0.01, 0.1, 0.28)}
for rate, places in paths.items():
    print(f"{rate=} loss={line_loss(*places[-1]):.2f}")
# --8<-- [end:block]
