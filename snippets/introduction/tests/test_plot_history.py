import pytest

WORDS = {
    "fr": (
        "époque",
        {"loss": "perte", "accuracy": "exactitude"},
        ["pendant l’entraînement", "validation"],
    ),
    "en": (
        "epoch",
        {"loss": "loss", "accuracy": "accuracy"},
        ["in training", "validation"],
    ),
}


@pytest.fixture
def axes(plot_history):
    (figure,) = plot_history.figures
    top, bottom = figure.axes
    return {"loss": top, "accuracy": bottom}


@pytest.mark.parametrize("quantity", ["loss", "accuracy"])
def test_the_curves_are_those_of_the_history(axes, train, language, quantity):
    lines = axes[quantity].get_lines()
    _, names, labels = WORDS[language]
    assert [line.get_label() for line in lines] == labels
    assert axes[quantity].get_ylabel() == names[quantity]
    assert lines[0].get_marker() != lines[1].get_marker()
    for line, key in zip(lines, (quantity, f"val_{quantity}"), strict=True):
        assert list(line.get_xdata()) == list(range(1, 11))
        assert list(line.get_ydata()) == train.module.history.history[key]


def test_the_curves_have_a_legend(axes, language):
    legend = axes["loss"].get_legend().get_texts()
    assert [text.get_text() for text in legend] == WORDS[language][2]


def test_the_epochs_are_the_ticks(axes, language):
    assert list(axes["accuracy"].get_xticks()) == list(range(1, 11))
    assert axes["accuracy"].get_xlabel() == WORDS[language][0]


def test_what_the_page_quotes_is_of_the_history(plot_history, train):
    history = train.module.history.history
    assert plot_history.module.final_accuracy == history["accuracy"][-1]
    best = plot_history.module.best_epoch
    assert history["val_loss"][best - 1] == min(history["val_loss"])
