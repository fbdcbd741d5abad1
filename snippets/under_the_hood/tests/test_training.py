import numpy as np
import pytest


def test_an_epoch_of_descent_learns(sgd, untrained_network):
    assert sgd.module.sgd_loss < 0.5 * untrained_network.module.untrained_loss
    assert sgd.module.sgd_accuracy > 0.6
    loss, accuracy = sgd.module.sgd_loss, sgd.module.sgd_accuracy
    assert sgd.printed == f"sgd_loss={loss:.2f} sgd_accuracy={accuracy:.2f}\n"


def test_ten_epochs_learn_more(train):
    progress = train.module.progress
    assert len(progress) == 10
    accuracies = [accuracy for _, accuracy in progress]
    assert accuracies[-1] > accuracies[0] + 0.02
    assert accuracies[-1] > 0.79
    loss, accuracy = progress[-1]
    last = train.printed.splitlines()[-1]
    assert last == f"epoch=10 valid_loss={loss:.3f} valid_accuracy={accuracy:.4f}"


def test_progress_is_measured_on_the_validation_images(train, untrained_network):
    block = train.module
    pixels, labels = block.valid
    assert len(labels) == 5000
    found = untrained_network.module.evaluate(pixels, labels, block.trained)
    assert found == block.progress[-1]


def test_the_same_seed_trains_the_same_network(train):
    pixels, labels = train.module.fit
    few = pixels[:3000], labels[:3000]
    (first, _), (again, _), (other, _) = (
        train.module.train(few, few, seed, epochs=1) for seed in (7, 7, 8)
    )
    assert all(map(np.array_equal, first, again))
    assert not np.array_equal(first[0], other[0])


def test_five_seeds_spread(seeds, train):
    block = seeds.module
    assert [len(curve) for curve in block.curves] == [10] * 5
    assert block.curves[0] == train.module.progress
    assert len(set(block.final_accuracies)) > 1
    assert block.lowest == min(block.final_accuracies)
    assert block.highest == max(block.final_accuracies)
    assert block.highest - block.lowest < 0.05


def test_the_test_set_judges_once_at_the_end(seeds, load_data, pixels, forward):
    labels = load_data.module.test_labels
    for network, accuracy in zip(seeds.module.networks, seeds.module.final_accuracies):
        _, scores = forward.module.forward(pixels.module.test_pixels, network)
        assert accuracy == (scores.argmax(axis=1) == labels).mean()


AXES = {
    "fr": ("époque", "exactitude sur la validation (%)"),
    "en": ("epoch", "validation accuracy (%)"),
}


def test_the_curves_are_drawn(plot_seeds, seeds, language):
    (figure,) = plot_seeds.figures
    axes = figure.gca()
    assert (axes.get_xlabel(), axes.get_ylabel()) == AXES[language]
    expected = [[100 * share for _, share in curve] for curve in seeds.module.curves]
    assert [list(line.get_ydata()) for line in axes.lines] == expected
    assert len({line.get_marker() for line in axes.lines}) == 5
    lasts = [curve[-1] for curve in expected]
    mark = "," if language == "fr" else "."
    assert [text.get_text() for text in axes.texts] == [
        f"{edge:.1f}".replace(".", mark) for edge in (min(lasts), max(lasts))
    ]


def test_three_kinds_of_chance_are_measured(luck, seeds):
    block, tested = luck.module, seeds.module.final_accuracies
    rng = np.random.default_rng(0)
    # What another sample of 10,000 images would give, by drawing many.
    samples = rng.binomial(10_000, np.mean(tested), 20_000) / 100
    assert block.by_sample == pytest.approx(samples.std(), rel=0.03)
    late = [[100 * share for _, share in curve[5:]] for curve in seeds.module.curves]
    assert np.shape(late) == (5, 5)
    means = [sum(row) / 5 for row in late]
    assert block.by_seed == pytest.approx(np.std(means, ddof=1))
    within = [np.var(row, ddof=1) for row in late]
    assert block.by_epoch == pytest.approx(np.mean(within) ** 0.5)


def test_they_are_printed(luck, show_luck, language):
    block = luck.module
    mark = "," if language == "fr" else "."
    head, *lines = show_luck.printed.splitlines()
    assert not any(sign.isdigit() for sign in head)
    values = block.by_sample, block.by_seed, block.by_epoch
    for line, value in zip(lines, values, strict=True):
        assert line.endswith(f": {value:.2f}".replace(".", mark))
