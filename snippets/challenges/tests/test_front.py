import numpy as np
import pytest


def test_validation_images_choose_the_front(front, shapes):
    module = front.module
    means = module.valid_quality.mean(axis=1)
    prices = np.array(shapes.module.prices)
    for place, (price, quality) in enumerate(zip(prices, means, strict=True)):
        cheaper = means[prices < price]
        assert (place in module.front) == all(other < quality for other in cheaper)


def test_the_test_set_judges(front, train_shapes, accuracy, shapes):
    module = front.module
    found = [
        np.mean([accuracy.module.accuracy(one) for one in networks])
        for networks in map(train_shapes.module.by_shape.get, [(), (128,)])
    ]
    assert [module.simplest, module.usual] == pytest.approx(found)
    assert module.chosen == shapes.module.shapes[module.front[-1]]
    chosen = module.test_quality[module.front[-1]].mean()
    assert module.chosen_accuracy == pytest.approx(chosen)


def test_the_two_sets_are_not_mixed_up(front, train_shapes, accuracy, hold_out, pixels):
    held_out = pixels.module.valid_pixels, hold_out.module.valid_labels
    network = train_shapes.module.by_shape[()][0]
    found = accuracy.module.accuracy(network, *held_out)
    assert front.module.valid_quality[0, 0] == found
    assert front.module.test_quality[0, 0] == accuracy.module.accuracy(network)
