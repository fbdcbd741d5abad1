from itertools import pairwise, product

import pytest
from matplotlib.collections import LineCollection

NAMES = {
    "fr": [
        "couche\nd’entrée",
        "couche\ncachée 1",
        "couche\ncachée 2",
        "couche\nde sortie",
    ],
    "en": ["input\nlayer", "hidden\nlayer 1", "hidden\nlayer 2", "output\nlayer"],
}


# Of the header and of the picture with names.
SIZES = [[5, 7, 7, 6, 3], [4, 6, 5, 3]]


@pytest.fixture(params=[0, 1], ids=["header", "named"])
def sizes(request):
    """The sizes of a picture's layers."""
    return SIZES[request.param]


@pytest.fixture
def axes(draw_network, sizes):
    assert len(draw_network.figures) == len(SIZES)
    (axes,) = draw_network.figures[SIZES.index(sizes)].axes
    return axes


@pytest.fixture
def columns(axes, sizes):
    """The neurons' places, layer by layer, in the order of their ids."""
    scatters = [c for c in axes.collections if not isinstance(c, LineCollection)]
    assert [s.get_gid() for s in scatters] == [
        f"neurons-{i}" for i in range(len(sizes))
    ]
    return [[tuple(place) for place in s.get_offsets()] for s in scatters]


def test_each_layer_has_its_neurons(columns, sizes):
    assert [len(set(column)) for column in columns] == sizes


@pytest.mark.parametrize("signals", [False, True])
def test_each_neuron_is_connected_to_all_of_the_next_layer(
    axes, columns, sizes, signals
):
    """The connections, then the signals that run along them."""
    gaps = range(len(sizes) - 1)
    gids = [f"signal-{i}" if signals else None for i in gaps]
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
    assert [len(lines) for lines in drawn] == [sizes[i] * sizes[i + 1] for i in gaps]


@pytest.mark.parametrize("sizes", SIZES[1:])
def test_each_layer_is_named_below_its_neurons(axes, columns, language):
    assert [text.get_text() for text in axes.texts] == NAMES[language]
    for text, column in zip(axes.texts, columns, strict=True):
        x, y = text.get_position()
        assert {x} == {neuron_x for neuron_x, _ in column}
        assert y < min(neuron_y for _, neuron_y in column)
