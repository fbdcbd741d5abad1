"""The tiny network's backpropagation in plain Python, on lists of numbers."""

from snippets.under_the_hood.tiny_way_out import tiny_lists, way_out

# --8<-- [start:block]
def way_back(inputs, label, network):
    """The slopes of the loss, in the parameters' order."""
    hidden, confidences = way_out(inputs, network)
    d_logits = [p - (k == label) for k, p in enumerate(confidences)]
    d_sums = [
        (h > 0) * sum(slope * w for slope, w in zip(d_logits, row))
        for h, row in zip(hidden, network[2])
    ]
    return [
        [[x * slope for slope in d_sums] for x in inputs],
        d_sums,
        [[h * slope for slope in d_logits] for h in hidden],
        d_logits,
    ]


def rows_of(network):
    """All parameters, or all slopes, in rows of two."""
    w1, b1, w2, b2 = network
    return w1 + [b1] + w2 + [b2]


for row in rows_of(way_back([0.5, 1.0], 1, tiny_lists)):
    print(f"{row[0]:5.2f} {row[1]:5.2f}")
# --8<-- [end:block]
