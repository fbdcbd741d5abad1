import numpy as np


def test_it_is_what_keras_computes(forward, introduction_train, pixels, predict):
    weights = introduction_train.module.model.get_weights()
    hidden, scores = forward.module.forward(pixels.module.test_pixels[:200], weights)
    assert hidden.shape == (200, 128)
    assert hidden.min() == 0
    assert np.allclose(scores, predict.module.predictions[:200], atol=1e-5)
