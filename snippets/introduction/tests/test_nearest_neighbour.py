import numpy as np


def test_the_neighbour_is_the_nearest_by_the_plain_formula(nearest_neighbour, hold_out):
    block, learnt = nearest_neighbour.module, hold_out.module
    for image in block.asked_images[:10]:
        distances = ((learnt.fit_images - image) ** 2).sum(axis=(1, 2))
        expected = learnt.fit_labels[distances.argmin()]
        assert block.nearest_labels(image[np.newaxis])[0] == expected


def test_the_images_are_the_first_of_the_test_set(
    nearest_neighbour, normalize, load_data
):
    block = nearest_neighbour.module
    assert np.array_equal(
        block.asked_images, normalize.module.scaled_test_images[:2000]
    )
    assert np.array_equal(block.asked_labels, load_data.module.test_labels[:2000])


def test_the_network_does_better_but_not_by_much(nearest_neighbour, predict):
    """The page says so of both: far better than one in ten."""
    block = nearest_neighbour.module
    answers = predict.module.predictions[:2000].argmax(axis=1)
    right = np.mean(answers == block.asked_labels)
    assert abs(block.same_accuracy - right) < 1e-3
    assert 0.8 < block.nearest_accuracy < 0.87
    assert 0.005 < block.same_accuracy - block.nearest_accuracy < 0.08
