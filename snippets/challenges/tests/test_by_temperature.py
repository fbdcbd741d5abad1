import numpy as np
import pytest


def test_networks_as_they_are_have_the_errors_of_the_table(
    by_temperature, calibration_errors, seeds
):
    shown = by_temperature.module
    place = shown.tried_temperatures.index(1)
    errors = calibration_errors.module.errors[:, 0]
    assert shown.miscalibration[place] == pytest.approx(errors.mean())
    assert shown.low_miscalibration[place] == pytest.approx(errors.min())
    assert shown.high_miscalibration[place] == pytest.approx(errors.max())
    assert shown.rightness[place] == pytest.approx(
        np.mean(seeds.module.final_accuracies)
    )


def test_heat_takes_sureness_and_no_answer(by_temperature):
    shown = by_temperature.module
    assert (np.diff(shown.sureness) < 0).all()
    # But where two logits are equal to the last digit of float32.
    assert np.ptp(shown.rightness) < 1e-4
    # Confidence meets accuracy at a temperature that is among those tried.
    assert shown.sureness[0] > shown.rightness[0]
    assert shown.sureness[-1] < shown.rightness[-1]
    best = int(np.argmin(shown.miscalibration))
    assert 0 < best < len(shown.miscalibration) - 1
