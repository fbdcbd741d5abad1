import pytest


def test_an_untrained_network_is_a_guess(untrained_network):
    assert 0.02 < untrained_network.module.untrained_accuracy < 0.25
    # Chance's loss is ln 10 = 2.30; weights by lot are no better.
    assert 2.2 < untrained_network.module.untrained_loss < 3


def test_it_evaluates_as_keras_does(
    untrained_network, introduction_train, evaluate, pixels, load_data
):
    weights = introduction_train.module.model.get_weights()
    tested = pixels.module.test_pixels, load_data.module.test_labels
    _, accuracy = untrained_network.module.evaluate(*tested, weights)
    assert accuracy == pytest.approx(evaluate.module.test_accuracy, abs=2e-4)
