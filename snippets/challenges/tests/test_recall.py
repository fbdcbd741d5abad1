import numpy as np
import pytest


def test_each_category_counts_its_own_images(recall, accuracy, train, load_data):
    trained = train.module.trained
    shares = recall.module.recall(trained)
    assert shares.shape == (10,)
    assert shares.mean() == pytest.approx(accuracy.module.accuracy(trained))
    predicted = accuracy.module.predict(trained).argmax(axis=1)
    bags = load_data.module.test_labels == 8
    assert shares[8] == (predicted[bags] == 8).mean()


def test_a_network_with_one_answer_recalls_one_category(recall, network):
    parameters = network.module.new_network((784, 128, 10), seed=0)
    parameters[-1] = np.eye(10, dtype="float32")[3] * 1e6
    assert recall.module.recall(parameters).tolist() == np.eye(10)[3].tolist()
