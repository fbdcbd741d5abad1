import numpy as np
import pytest


def test_gains_are_points_over_learning_all_from_random_weights(
    transfer_gains,
    transfer_middle,
    transfer_untrained,
    transfer_control,
    transfer_anywhere,
):
    found = transfer_gains.module
    middle, before = transfer_middle.module, transfer_untrained.module.anywhere_random
    control = transfer_control.module.anywhere_control
    pretrained = transfer_anywhere.module.anywhere_pretrained
    for gains, after, start in (
        (found.middle_gains, middle.middle_pretrained, middle.middle_random),
        (found.anywhere_gains, pretrained, before),
        (found.control_gains, control, before),
    ):
        assert np.allclose(gains, 100 * after - 100 * start[0])
    tuned, frozen = found.anywhere_gains.mean(axis=1)
    assert [found.tuned_gain_30, found.tuned_gain_300] == pytest.approx(tuned[[0, 2]])
    assert [found.frozen_gain_30, found.frozen_gain_300] == pytest.approx(
        frozen[[0, 2]]
    )
