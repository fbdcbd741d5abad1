import pytest

LINES = {
    "fr": (
        "Images d’entraînement\u00a0: {}\u00a0%",
        "Images de validation\u00a0: {}\u00a0%",
        "Images de test\u00a0: {}\u00a0%",
    ),
    "en": ("Training images: {}%", "Validation images: {}%", "Test images: {}%"),
}


def test_training_images_are_recognised_best(generalisation, train, evaluate):
    """They are asked after training: not the mean over the last epoch."""
    block, history = generalisation.module, train.module.history.history
    assert block.fit_accuracy > block.valid_accuracy
    assert block.fit_accuracy > evaluate.module.test_accuracy
    # Two orders of summation may tip one image over.
    assert block.valid_accuracy == pytest.approx(history["val_accuracy"][-1], abs=3e-4)
    assert block.fit_accuracy != pytest.approx(history["accuracy"][-1], abs=1e-4)


def test_the_gap_is_of_training_and_test(generalisation, evaluate):
    block = generalisation.module
    expected = 100 * (block.fit_accuracy - evaluate.module.test_accuracy)
    assert block.gap == pytest.approx(expected)
    assert 1 < block.gap < 6


def test_held_out_images_agree_better_with_each_other(generalisation, evaluate):
    """The page says so: with validation images, the gap would be much the same."""
    block = generalisation.module
    between = 100 * abs(block.valid_accuracy - evaluate.module.test_accuracy)
    # Their samples alone make a point of difference in one case out of 20.
    assert between < block.gap / 2


def test_the_block_prints_all_three(generalisation, evaluate, language):
    block = generalisation.module
    shares = block.fit_accuracy, block.valid_accuracy, evaluate.module.test_accuracy
    mark = "," if language == "fr" else "."
    assert generalisation.printed.splitlines() == [
        line.format(f"{100 * share:.1f}".replace(".", mark))
        for line, share in zip(LINES[language], shares, strict=True)
    ]
