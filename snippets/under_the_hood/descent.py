"""Gradient descent with two parameters, w and b, so that the loss can be drawn."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
given = np.array([-1.0, 0.0, 1.0, 2.0, 3.0])
wanted = np.array([-2.5, 0.5, 1.0, 3.5, 5.0])


def squared_error(w, b):
    """The loss of a straight line: the mean of its squared errors."""
    return ((w * given + b - wanted) ** 2).mean()


def descend(learning_rate, steps=15):
    """The places, (w, b), from the start to the last step."""
    w, b = -1.0, 3.0
    places = [(w, b)]
    for _ in range(steps):
        errors = w * given + b - wanted
        w, b = (
            w - learning_rate * 2 * (errors * given).mean(),
            b - learning_rate * 2 * errors.mean(),
        )
        places.append((w, b))
    return places


paths = {rate: descend(rate) for rate in (0.01, 0.1, 0.28)}
for rate, places in paths.items():
    print(f"{rate=} loss={squared_error(*places[-1]):.2f}")
# --8<-- [end:block]
