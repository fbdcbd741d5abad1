"""What hidden neurons cost that are switched off."""

from page.answers import message


# --8<-- [start:block]
import numpy as np


def check_key_neurons(
    valid_costs,  # points lost on validation images, by network and neuron
    test_costs,  # the same on test images: both have 5 rows, 128 columns
    dear_judged,  # on test images: the summed costs of the 32 costliest, on average
    dear_together,  # on test images: what these 32 cost all together, on average
    *,
    networks,
    test_pixels,
    test_labels,
):
    for costs in (valid_costs, test_costs):
        assert np.shape(costs) == (5, 128), message(
            "Each array has a row for each of the five networks, and a column for each "
            "of the 128 neurons."
        )
        assert abs(costs).max() > 0.05, message(
            "Count in points: a hundredth is one point."
        )

    def cost(network, neurons):
        w1, b1, w2, b2 = network
        hidden, silenced = np.maximum(0, test_pixels @ w1 + b1), w2.copy()
        silenced[neurons] = 0
        whole, less = (
            ((hidden @ weights + b2).argmax(axis=1) == test_labels).mean()
            for weights in (w2, silenced)
        )
        return 100 * (whole - less)

    valid_costs, test_costs = np.asarray(valid_costs), np.asarray(test_costs)
    for neuron in (valid_costs[0].argmax(), 0):
        expected = cost(networks[0], [neuron])
        is_opposite = expected and np.isclose(test_costs[0, neuron], -expected)
        assert not is_opposite, message(
            "A neuron that is missed has a positive cost: the accuracy with it, minus "
            "the accuracy without it."
        )
        assert abs(test_costs[0, neuron] - expected) < 0.05, message(
            "On the test images, neuron {neuron} of the first network costs a "
            "different number of points: is it switched off alone?",
            neuron=int(neuron),
        )
    dear = valid_costs.argsort(axis=1)[:, -32:]
    by_test = test_costs.argsort(axis=1)[:, -32:]
    judged, optimistic = (
        np.take_along_axis(test_costs, chosen, axis=1).sum(axis=1).mean()
        for chosen in (dear, by_test)
    )
    assert abs(dear_judged - optimistic) > 0.01, message(
        "These 32 were chosen on the images that judge them: choose on the validation "
        "images."
    )
    assert abs(dear_judged - judged) < 0.5, message(
        "The summed costs of the 32 costliest don’t match: sum over 32 neurons, then "
        "take the mean over five networks."
    )
    together = np.mean([cost(*pair) for pair in zip(networks, dear)])
    assert abs(dear_together - judged) > 0.01, message(
        "That is their sum, one by one: switch all 32 off at once."
    )
    assert abs(dear_together - together) < 2, message(
        "All 32 together cost a different number of points: has each network its own "
        "32?"
    )


# --8<-- [end:block]
