import numpy as np
import pytest


def test_each_bin_is_that_of_five_networks(
    bins_by_network, calibration_errors, reliability, seeds
):
    shown = bins_by_network.module
    of_each = [
        reliability.module.reliability(
            *calibration_errors.module.sure_and_right(network, 1)
        )
        for network in seeds.module.networks
    ]
    bins = [bin for bin in range(10) if min(one[0][bin] for one in of_each) >= 20]
    assert 5 <= len(bins) == len(shown.accuracy_by_bin)
    for place, bin in enumerate(bins):
        confidences = [one[1][bin] for one in of_each]
        accuracies = [one[2][bin] for one in of_each]
        assert shown.percent_by_bin[place] == pytest.approx(100 * np.mean(confidences))
        assert shown.confidence_by_bin[place] == pytest.approx(np.mean(confidences))
        assert shown.accuracy_by_bin[place] == pytest.approx(np.mean(accuracies))
        assert shown.low_by_bin[place] == pytest.approx(min(accuracies))
        assert shown.high_by_bin[place] == pytest.approx(max(accuracies))
