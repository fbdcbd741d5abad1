import numpy as np


def test_answers_are_those_of_the_networks(
    judge_starved, network, starve, pixels, train_starved
):
    shown = judge_starved.module
    assert shown.answers_starved.shape == (3, 10, 10_000)
    small = starve.module.halve(pixels.module.test_pixels)
    scores = network.module.activations(small, train_starved.module.starved[2][4])[-1]
    assert np.array_equal(shown.answers_starved[2, 4], scores.argmax(axis=1))
    one = shown.answers_balanced[:, :1]
    assert (shown.answers_balanced == one).all()


def test_moving_the_threshold_adds_the_logarithm_of_the_priors_to_the_logits(
    judge_starved, train_starved, network, starve, pixels
):
    starved, category = train_starved.module.starved[1][9], 9
    small = starve.module.halve(pixels.module.test_pixels)
    _, hidden, _ = network.module.activations(small, starved)
    logits = hidden @ starved[2] + starved[3]
    seen = np.full(10, 1000 / 9050)
    seen[category] = 50 / 9050
    expected = (logits + np.log(0.1 / seen)).argmax(axis=1)
    found = judge_starved.module.answers_corrected[1, category]
    assert (found == expected).mean() > 0.9999


def test_where_nothing_was_rare_nothing_moves(judge_starved, monkeypatch):
    monkeypatch.setattr(judge_starved.module, "rare", judge_starved.module.plenty)
    assert np.allclose(judge_starved.module.prior_ratios(3), 1)
