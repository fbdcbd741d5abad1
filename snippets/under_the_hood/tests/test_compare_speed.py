import numpy as np

HEADS = {
    "fr": (
        "Durée d’un pas, en millisecondes",
        "neurones images  NumPy  Keras Keras×40",
    ),
    "en": (
        "Time of one step, in milliseconds",
        " neurons images  NumPy  Keras Keras×40",
    ),
}


def test_every_size_is_timed_in_all_three(compare_speed):
    speeds = compare_speed.module.speeds
    sizes = [tuple(row[:2]) for row in speeds]
    assert sizes == [(128, 32), (1024, 256)]
    assert all(len(row) == 5 and min(row) > 0 for row in speeds)


def test_they_are_printed(compare_speed, show_speed, language):
    *heads, first, last = show_speed.printed.splitlines()
    assert tuple(heads) == HEADS[language]
    mark = "," if language == "fr" else "."
    for line, row in ((first, 0), (last, 1)):
        hidden, size, *times = compare_speed.module.speeds[row]
        expected = [str(hidden), str(size), *(f"{time:.1f}" for time in times)]
        assert line.replace(mark, ".").split() == expected


def test_steps_at_once_are_the_same_training(compare_speed, monkeypatch):
    """The page says so: what Keras spares is what surrounds the calculation."""
    block = compare_speed.module
    pixels, labels = block.some
    losses = []
    fit = block.keras.Sequential.fit

    def noting(*arguments, **options):
        history = fit(*arguments, **options)
        losses.append(history.history["loss"])
        return history

    monkeypatch.setattr(block.keras.Sequential, "fit", noting)
    for steps in (1, 40):
        block.keras.utils.set_random_seed(1)
        block.time_keras(16, 64, pixels[:2560], labels[:2560], steps)
    assert len(losses[0]) == 4
    assert np.allclose(*losses, rtol=1e-3)
