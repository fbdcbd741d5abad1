import numpy as np
import pytest


@pytest.fixture
def spoilt(wrong_labels):
    """The labels that the second seed was taught."""
    shown = wrong_labels.module
    return shown.spoil(shown.few_labels, np.random.default_rng(2))


def test_a_fifth_of_the_labels_is_drawn_by_lot(wrong_labels, spoilt, subset):
    labels = subset.module.subset_labels[:3000]
    assert np.array_equal(wrong_labels.module.few_labels, labels)
    # One in ten is right by chance.
    assert (spoilt != labels).mean() == pytest.approx(0.18, abs=0.02)
    wrong = spoilt[spoilt != labels]
    assert set(wrong.tolist()) == set(range(10))


def test_the_first_look_is_that_of_five_epochs(
    wrong_labels, spoilt, network, accuracy, hold_out, pixels
):
    shown = wrong_labels.module
    trained = network.module.train_network(
        shown.few_pixels, spoilt, steps=5 * 94, seed=205
    )
    valid, test, repeated, contradicted = shown.misled[1, 0]
    assert test == pytest.approx(accuracy.module.accuracy(trained), abs=0.002)
    answers = network.module.activations(shown.few_pixels, trained)[-1].argmax(axis=1)
    cases = list(zip(answers, spoilt, shown.few_labels, strict=True))
    wrong = [case for case in cases if case[1] != case[2]]
    expected = sum(answer == taught for answer, taught, _ in wrong) / len(wrong)
    assert repeated == pytest.approx(expected, abs=0.01)
    suspects = [taught != label for answer, taught, label in cases if answer != taught]
    assert contradicted == pytest.approx(np.mean(suspects), abs=0.01)
    valid_answers = network.module.activations(pixels.module.valid_pixels, trained)[-1]
    rng = np.random.default_rng(2)
    shown.spoil(shown.few_labels, rng)
    held_out = shown.spoil(hold_out.module.valid_labels, rng)
    expected = (valid_answers.argmax(axis=1) == held_out).mean()
    assert valid == pytest.approx(expected, abs=0.002)


def test_both_trainings_are_looked_at_as_often(wrong_labels):
    shown = wrong_labels.module
    assert list(shown.looks) == [5, 10, 15, 20, 25, 30, 35, 40]
    assert shown.well_taught.shape == shown.misled.shape == (3, 8, 4)
    # Right labels have nothing wrong to repeat.
    assert not shown.well_taught[:, :, 2:].any()
