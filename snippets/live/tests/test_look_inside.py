import numpy as np


def test_the_figure_follows_the_image_through_the_network(look_inside, train, predict):
    (figure,) = look_inside.figures
    image, hidden, scores, matter = figure.axes
    layer = train.module.model.layers[-2]
    first = look_inside.module.scaled_test_images[:1]
    expected = np.maximum(0, first.reshape(1, 784) @ layer.kernel + layer.bias)
    assert np.array_equal(image.images[0].get_array(), first[0])
    assert np.allclose(hidden.images[0].get_array().ravel(), expected[0], atol=1e-4)
    widths = [bar.get_width() for bar in scores.patches]
    assert np.allclose(widths, predict.module.predictions[0], atol=1e-5)
    low, high = matter.images[0].get_clim()
    assert -low == high == abs(matter.images[0].get_array()).max()
