import numpy as np


def test_scores_add_up_to_one_and_keep_the_order(softmax):
    logits = np.random.default_rng(0).normal(0, 5, (20, 10))
    scores = softmax.module.softmax(logits)
    assert np.allclose(scores.sum(axis=1), 1)
    assert np.array_equal(scores.argsort(axis=1), logits.argsort(axis=1))
    ratios = np.log(scores[:, 1:] / scores[:, :1])
    assert np.allclose(ratios, logits[:, 1:] - logits[:, :1])


def test_huge_logits_do_not_overflow(softmax):
    assert softmax.module.softmax(np.array([[5000.0, 0.0]])).tolist() == [[1, 0]]


def test_the_example(softmax):
    powers = np.exp([2, 1, -1])
    assert softmax.printed == f"{(powers / powers.sum()).round(3).reshape(1, 3)}\n"
