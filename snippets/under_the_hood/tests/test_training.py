import numpy as np


def test_an_epoch_of_descent_learns(sgd, untrained_network):
    assert sgd.module.loss < 0.5 * untrained_network.module.loss
    assert sgd.module.accuracy > 0.6


def test_ten_epochs_learn_more(train, sgd):
    accuracies = train.module.accuracies
    assert len(accuracies) == 10
    assert accuracies[-1] > accuracies[0] + 0.03
    assert accuracies[-1] > 0.79
    assert train.module.accuracy == accuracies[-1]
    last = train.printed.splitlines()[-1]
    assert last == f"10 {accuracies[-1]:.4f}"


def test_the_trained_parameters_are_those_of_the_last_epoch(train, untrained_network):
    _, accuracy = untrained_network.module.evaluate(train.module.trained)
    assert accuracy == train.module.accuracies[-1]


def test_the_same_seed_trains_the_same_network(train, batches, monkeypatch):
    few = batches.module.train_pixels[:3000]
    monkeypatch.setattr(batches.module, "train_pixels", few)
    (first, _), (again, _) = (train.module.train(7, epochs=1) for _ in range(2))
    assert all(map(np.array_equal, first, again))


def test_five_seeds_spread(seeds, train):
    block = seeds.module
    assert [len(curve) for curve in block.curves] == [10] * 5
    assert block.curves[0] == train.module.accuracies
    assert len(set(block.final_accuracies)) > 1
    assert block.lowest == min(block.final_accuracies)
    assert block.highest == max(block.final_accuracies)
    assert block.highest - block.lowest < 0.05


AXES = {
    "fr": ("époque", "exactitude sur le jeu de test"),
    "en": ("epoch", "test accuracy"),
}


def test_the_curves_are_drawn(plot_seeds, seeds, language):
    (figure,) = plot_seeds.figures
    axes = figure.gca()
    assert (axes.get_xlabel(), axes.get_ylabel()) == AXES[language]
    drawn = [list(line.get_ydata()) for line in axes.lines]
    assert drawn == seeds.module.curves
    assert len({line.get_marker() for line in axes.lines}) == 5
    low, high = (text.get_text() for text in axes.texts)
    assert low == f"{seeds.module.lowest:.3f}"
    assert high == f"{seeds.module.highest:.3f}"
