import numpy as np
import pytest


def test_the_best_temperature_of_known_odds_is_found(temperature):
    # Three of four are right: logits that say so differ by log 3, half as much.
    logits, labels = np.array([[2 * np.log(3), 0]] * 4), np.array([0, 0, 1, 0])
    found = temperature.module.best_temperature(logits, labels)
    assert found == pytest.approx(2, abs=0.01)


def test_it_cools_no_decision_and_mends_confidence(temperature, reliability):
    shown, before = temperature.module, reliability.module
    assert shown.temperature > 1.05
    decisions = before.judged_logits.argmax(axis=1)
    assert (shown.tempered.argmax(axis=1) == decisions).all()
    assert shown.error_after < before.error_before


def test_known_images_give_another_temperature(temperature):
    """A lower one: the network has seen them, and is right about nearly all."""
    assert temperature.module.known < temperature.module.temperature - 0.1


def test_both_are_printed(temperature):
    shown = temperature.module
    assert temperature.printed == (
        f"temperature={shown.temperature:.2f} error_after={shown.error_after:.3f}\n"
        f"known={shown.known:.2f}\n"
    )
