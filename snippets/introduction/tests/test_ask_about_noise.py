import numpy as np

SENTENCES = {
    "fr": "{}\u00a0: {} images sur 100\nConfiance moyenne\u00a0: {}\n",
    "en": "{}: {} images of 100\nMean confidence: {}\n",
}


def test_noise_gets_sure_answers(ask_about_noise):
    """The page says that a confidence doesn't tell whether there is anything to see."""
    block = ask_about_noise.module
    assert block.noise.shape == (100, 28, 28)
    assert 0 <= block.noise.min() < 0.01
    assert 0.99 < block.noise.max() < 1
    assert block.noise_confidence > 0.7
    assert block.noise_answers.max() > 50


def test_the_favourite_is_printed(ask_about_noise, class_names, language):
    block = ask_about_noise.module
    answers = np.argmax(block.noise_predictions, axis=1)
    favourite = np.bincount(answers).argmax()
    mean = f"{block.noise_predictions.max(axis=1).mean():.2f}"
    assert ask_about_noise.printed == SENTENCES[language].format(
        class_names.module.class_names[favourite],
        np.sum(answers == favourite),
        mean.replace(".", ",") if language == "fr" else mean,
    )
