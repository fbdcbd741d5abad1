import numpy as np


def test_each_image_has_ten_confidences_that_sum_to_one(predict):
    predictions = predict.module.predictions
    assert predictions.shape == (10_000, 10)
    assert predictions.min() >= 0
    assert predictions.max() <= 1
    assert np.allclose(predictions.sum(axis=1), 1, rtol=0, atol=1e-5)


def test_the_confidences_are_those_of_the_trained_network(predict, train, normalize):
    """The forward pass, computed anew by NumPy."""
    w1, b1, w2, b2 = train.module.model.get_weights()
    images = normalize.module.scaled_test_images.reshape(10_000, 784)
    z = np.maximum(0, images @ w1 + b1) @ w2 + b2
    exponentials = np.exp(z - z.max(axis=1, keepdims=True))
    softmax = exponentials / exponentials.sum(axis=1, keepdims=True)
    assert np.allclose(predict.module.predictions, softmax, rtol=0, atol=1e-4)


def test_the_block_prints_the_shape_and_the_first_confidences(predict):
    first = predict.module.predictions[0].round(3)
    assert predict.printed == f"predictions: (10000, 10)\npredictions[0]: {first}\n"
