import numpy as np
import pytest


def test_a_temperature_changes_no_decision(calibration_errors, train):
    confidences, rights = zip(
        *(
            calibration_errors.module.sure_and_right(train.module.trained, temperature)
            for temperature in (0.5, 1, 2)
        ),
        strict=True,
    )
    assert (rights[0] == rights[1]).all()
    assert (rights[2] == rights[1]).all()
    assert confidences[0].mean() > confidences[1].mean() > confidences[2].mean()


def test_errors_are_those_on_the_test_images(
    calibration_errors, reliability, temperature, seeds
):
    shown = calibration_errors.module
    assert shown.errors.shape == (5, 3)
    error = reliability.module.calibration_error
    network = seeds.module.networks[2]
    for column, value in enumerate(
        (
            1,
            temperature.module.naive_temperatures[2],
            temperature.module.temperatures[2],
        )
    ):
        expected = error(*shown.sure_and_right(network, value))
        assert shown.errors[2, column] == pytest.approx(expected)
    means = [shown.mean_before, shown.mean_naive, shown.mean_after]
    assert means == pytest.approx(shown.errors.mean(axis=0).tolist())


def test_the_floor_is_the_error_of_the_calibrated(calibration_errors):
    shown = calibration_errors.module
    rng = np.random.default_rng(5)
    confidence = rng.uniform(0.5, 1, 10_000)
    floor = np.mean(shown.chance_errors(confidence, rng))
    # Five bins of 2,000: the mean gap of a share is 0.8 standard deviations.
    expected = 0.8 * np.mean(
        [np.sqrt(c * (1 - c) / 2000) for c in np.arange(0.55, 1, 0.1)]
    )
    assert floor == pytest.approx(expected, rel=0.1)
    assert shown.floors.shape == (5, 200)
    assert shown.mean_floor == pytest.approx(shown.floors.mean())
