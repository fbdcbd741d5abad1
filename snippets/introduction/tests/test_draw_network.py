from itertools import pairwise, product

import pytest
from matplotlib.collections import LineCollection

NAMES = {
    "fr": [
        "couche\nd'entrée",
        "couche\ncachée 1",
        "couche\ncachée 2",
        "couche\nde sortie",
    ],
    "en": ["input\nlayer", "hidden\nlayer 1", "hidden\nlayer 2", "output\nlayer"],
}


@pytest.fixture
def axes(draw_network):
    (figure,) = draw_network.figures
    (axes,) = figure.axes
    return axes


@pytest.fixture
def columns(axes):
    """The neurons' places, layer by layer, in the order of their ids."""
    scatters = [c for c in axes.collections if not isinstance(c, LineCollection)]
    assert [s.get_gid() for s in scatters] == [f"neurons-{i}" for i in range(4)]
    return [[tuple(place) for place in s.get_offsets()] for s in scatters]


def test_each_layer_has_its_neurons(draw_network, columns):
    sizes = [size for _, size in draw_network.module.layers]
    assert [len(set(column)) for column in columns] == sizes


@pytest.mark.parametrize("gids", [[None] * 3, [f"signal-{i}" for i in range(3)]])
def test_each_neuron_is_connected_to_all_of_the_next_layer(axes, columns, gids):
    """The connections, then the signals that run along them."""
    collections = [
        c
        for c in axes.collections
        if isinstance(c, LineCollection) and c.get_gid() in gids
    ]
    assert [c.get_gid() for c in collections] == gids
    expected = [sorted(product(*pair)) for pair in pairwise(columns)]
    drawn = [
        sorted(tuple(map(tuple, segment)) for segment in c.get_segments())
        for c in collections
    ]
    assert drawn == expected
    assert sum(len(lines) for lines in drawn) == 4 * 6 + 6 * 5 + 5 * 3


def test_each_layer_is_named_below_its_neurons(axes, columns, language):
    assert [text.get_text() for text in axes.texts] == NAMES[language]
    for text, column in zip(axes.texts, columns, strict=True):
        x, y = text.get_position()
        assert {x} == {neuron_x for neuron_x, _ in column}
        assert y < min(neuron_y for _, neuron_y in column)
