import numpy as np


def test_the_front_holds_what_no_cheaper_shape_equals(front):
    module = front.module
    assert module.prices == [
        7_840,
        12_704,
        25_408,
        59_008,
        101_632,
        118_016,
        203_264,
    ]
    assert np.allclose(module.quality, np.mean(module.by_shape, axis=1))
    for place, (price, quality) in enumerate(
        zip(module.prices, module.quality, strict=True)
    ):
        cheaper = [
            other
            for cost, other in zip(module.prices, module.quality, strict=True)
            if cost < price
        ]
        assert (place in module.front) == all(other < quality for other in cheaper)
    assert front.printed == f"{[module.shapes[place] for place in module.front]}\n"
