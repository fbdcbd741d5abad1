import numpy as np
import pytest

SENTENCES = {
    "fr": "Exactitude sur le jeu de test\N{NO-BREAK SPACE}: {}",
    "en": "Test accuracy: {}",
}
# Two orders of summation may tip one image of 10,000 over.
ONE_IMAGE = 1.5 / 10_000


def test_the_accuracy_is_that_of_normalized_images(evaluate):
    # The same network reaches 0.81 on raw pixels.
    assert 0.86 < evaluate.module.test_accuracy < 0.90


def test_the_accuracy_and_the_loss_follow_from_the_predictions(evaluate, predict):
    labels = evaluate.module.test_labels
    predictions = predict.module.predictions
    accuracy = np.mean(predictions.argmax(axis=1) == labels)
    assert evaluate.module.test_accuracy == pytest.approx(accuracy, abs=ONE_IMAGE)
    loss = -np.log(predictions[np.arange(10_000), labels]).mean()
    assert evaluate.module.test_loss == pytest.approx(loss, rel=1e-3)


def test_the_block_prints_its_sentence(evaluate, language):
    *_, sentence = evaluate.printed.splitlines()
    accuracy = f"{evaluate.module.test_accuracy:.2f}"
    if language == "fr":
        accuracy = accuracy.replace(".", ",")
    assert sentence == SENTENCES[language].format(accuracy)
