import pytest

WORDS = {
    "fr": ("époque", {"loss": "perte", "accuracy": "exactitude"}),
    "en": ("epoch", {"loss": "loss", "accuracy": "accuracy"}),
}


@pytest.fixture
def axes(plot_history):
    (figure,) = plot_history.figures
    top, bottom = figure.axes
    return {"loss": top, "accuracy": bottom}


@pytest.mark.parametrize("quantity", ["loss", "accuracy"])
def test_the_curve_is_that_of_the_history(axes, train, language, quantity):
    (line,) = axes[quantity].get_lines()
    assert list(line.get_xdata()) == list(range(1, 11))
    assert list(line.get_ydata()) == train.module.history.history[quantity]
    assert axes[quantity].get_ylabel() == WORDS[language][1][quantity]


def test_the_epochs_are_the_ticks(axes, language):
    assert list(axes["accuracy"].get_xticks()) == list(range(1, 11))
    assert axes["accuracy"].get_xlabel() == WORDS[language][0]


def test_the_last_accuracy_is_written(axes, plot_history, train):
    final = plot_history.module.final_accuracy
    assert final == train.module.history.history["accuracy"][-1]
    (text,) = axes["accuracy"].texts
    assert text.get_text() == f"{final:.2f}"
    assert text.xy == (10, final)
