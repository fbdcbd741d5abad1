import numpy as np
import pytest

SIZES = {"fr": "Fichier\u00a0: {} Mo", "en": "File: {} MB"}


def test_what_is_loaded_answers_as_what_was_saved(save_and_load, train, normalize):
    images = normalize.module.scaled_test_images[:200]
    answers = [
        model.predict(images, verbose=0)
        for model in (train.module.model, save_and_load.module.loaded)
    ]
    assert np.allclose(*answers, rtol=0, atol=1e-6)


def test_training_could_go_on(save_and_load, train):
    """The page says that the optimiser is in the file."""
    saved, loaded = train.module.model.optimizer, save_and_load.module.loaded.optimizer
    assert type(saved) is type(loaded)
    assert int(loaded.iterations) == 17_190
    assert len(loaded.variables) == len(saved.variables)


def test_the_size_and_the_answers_are_printed(
    save_and_load, predict, class_names, language
):
    size, answers = save_and_load.printed.splitlines()
    megabytes = f"{save_and_load.module.megabytes:.1f}"
    # Three numbers of four bytes for each parameter, and a little about the layers.
    assert save_and_load.module.megabytes == pytest.approx(12 * 0.101770, abs=0.1)
    if language == "fr":
        megabytes = megabytes.replace(".", ",")
    assert size == SIZES[language].format(megabytes)
    labels = predict.module.predictions[:5].argmax(axis=1)
    assert answers.split(", ") == [class_names.module.class_names[i] for i in labels]
