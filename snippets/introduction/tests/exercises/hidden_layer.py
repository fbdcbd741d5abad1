"""One hidden layer or two, from three seeds."""

from page.answers import message


# --8<-- [start:block]
def check_hidden_layer(
    one_layer,  # the validation accuracies with one hidden layer, in a list
    two_layers,  # those with two, from the same three seeds
    layer_gap,  # what lies between the two means, in points
):
    for shares in (one_layer, two_layers):
        assert len(shares) == 3, message("Train each network from three seeds.")
        assert max(shares) <= 1, message("Write shares from 0 to 1, not percentages.")
        assert min(shares) > 0.5, message(
            "A network that recognises {share:.0f} images in a hundred has hardly "
            "learnt: do the images have pixels from 0 to 1?",
            share=100 * min(shares),
        )
        assert len(set(shares)) > 1, message(
            "Three times the same accuracy: does each training set its own seed?"
        )
    assert list(one_layer) != list(two_layers), message(
        "Both networks have the same accuracies: does one have a layer more?"
    )
    gap = abs(sum(two_layers) - sum(one_layer)) / 3
    assert gap < 0.03, message(
        "The means lie {gap:.1f} points apart, more than one layer more can do: are "
        "both trained alike?",
        gap=100 * gap,
    )
    assert abs(abs(layer_gap) - 100 * gap) < 0.1, message(
        "`layer_gap` isn’t the gap between the two means, in points: a point is a "
        "hundredth."
    )


# --8<-- [end:block]
