import pytest

WORDS = {
    "fr": (["pendant l’entraînement", "validation", "minimum"], "époque", "perte"),
    "en": (["in training", "validation", "lowest"], "epoch", "loss"),
}


def test_both_losses_are_drawn_and_the_lowest(plot_overfitting, early_stopping):
    (figure,) = plot_overfitting.figures
    training, validation, lowest = figure.gca().lines
    history = early_stopping.module.too_long.history
    for line, key in ((training, "loss"), (validation, "val_loss")):
        assert list(line.get_xdata()) == list(range(1, 41))
        assert list(line.get_ydata()) == history[key]
    assert training.get_linestyle() != validation.get_linestyle()
    (epoch,), (loss,) = lowest.get_data()
    assert loss == min(history["val_loss"]) == history["val_loss"][epoch - 1]
    assert plot_overfitting.module.turning_point == epoch
    assert plot_overfitting.module.last_loss == history["val_loss"][-1]
    assert plot_overfitting.module.accuracy_then == history["val_accuracy"][epoch - 1]
    assert plot_overfitting.module.accuracy_last == history["val_accuracy"][-1]


def test_they_are_named(plot_overfitting, language):
    (figure,) = plot_overfitting.figures
    axes = figure.gca()
    labels, epoch, loss = WORDS[language]
    assert [text.get_text() for text in axes.get_legend().get_texts()] == labels
    assert (axes.get_xlabel(), axes.get_ylabel()) == (epoch, loss)
    mark = "," if language == "fr" else "."
    assert axes.yaxis.get_major_formatter()(0.25, 0) == f"0{mark}2"


def test_the_stopped_training_is_quoted(plot_overfitting, early_stopping):
    stopped = len(early_stopping.module.in_time.history["loss"])
    assert plot_overfitting.module.stopped_at == stopped
    assert stopped == pytest.approx(plot_overfitting.module.turning_point + 5, abs=8)
