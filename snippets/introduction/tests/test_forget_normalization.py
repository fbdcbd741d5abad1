import re

import numpy as np
import pytest

# The ranges hold for other seeds too.


@pytest.fixture
def raw_labels(forget_normalization):
    return forget_normalization.module.raw_predictions.argmax(axis=1)


def test_the_images_are_the_raw_ones(forget_normalization, load_data):
    raw_images = forget_normalization.module.test_images
    assert np.allclose(raw_images, load_data.module.test_images, rtol=0, atol=1e-4)


def test_the_accuracy_hardly_changes(forget_normalization, raw_labels, load_data):
    """The page says so: it may fall by a few points."""
    labels = load_data.module.test_labels
    before = np.mean(forget_normalization.module.predictions.argmax(axis=1) == labels)
    after = forget_normalization.module.raw_accuracy
    assert after == pytest.approx(np.mean(raw_labels == labels), abs=1.5e-4)
    assert before - 0.08 < after < before + 0.02


def test_the_loss_leaps(forget_normalization, evaluate):
    assert forget_normalization.module.raw_loss > 4 * evaluate.module.test_loss


def test_nearly_all_confidences_are_one_on_mistakes_too(
    forget_normalization, raw_labels, load_data
):
    highest = forget_normalization.module.raw_predictions.max(axis=1)
    mistaken = raw_labels != load_data.module.test_labels
    assert np.mean(highest > 0.99) > 0.98
    assert np.mean(highest[mistaken] > 0.99) > 0.95


def test_it_is_as_if_the_biases_were_divided_by_255(
    forget_normalization, raw_labels, train, normalize
):
    """The page says so: inputs 255 times as large make biases 255 times less heavy."""
    w1, b1, w2, b2 = train.module.model.get_weights()
    images = normalize.module.scaled_test_images.reshape(10_000, 784)
    sums = np.maximum(0, images @ w1 + b1 / 255) @ w2 + b2 / 255
    # Two orders of summation may tip an image or two over.
    assert np.mean(sums.argmax(axis=1) == raw_labels) > 0.999


def test_most_answers_stay(forget_normalization, raw_labels):
    before = forget_normalization.module.predictions.argmax(axis=1)
    assert np.mean(before == raw_labels) > 0.85


def test_what_the_page_quotes_are_mean_confidences(forget_normalization, predict):
    block, highest = forget_normalization.module, predict.module.predictions.max(axis=1)
    assert block.mean_confidence == pytest.approx(highest.mean(), abs=1e-6)
    assert 0.8 < block.mean_confidence < 0.95
    assert block.raw_confidence >= 0.99


def test_the_block_prints_what_the_page_tabulates(forget_normalization):
    block = forget_normalization.module
    printed = dict(re.findall(r"(\w+)=(\S+)", forget_normalization.printed))
    assert printed == {
        "raw_accuracy": f"{block.raw_accuracy:.3f}",
        "raw_loss": f"{block.raw_loss:.0f}",
        "mean_confidence": f"{block.mean_confidence:.2f}",
        "raw_confidence": f"{block.raw_confidence:.2f}",
    }
