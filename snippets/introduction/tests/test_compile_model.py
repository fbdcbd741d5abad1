import numpy as np
import pytest


def test_the_optimizer_is_adam_with_its_default_learning_rate(compile_model, imports):
    optimizer = compile_model.module.model.optimizer
    assert isinstance(optimizer, imports.module.keras.optimizers.Adam)
    assert float(optimizer.learning_rate) == pytest.approx(1e-3)


def test_the_loss_takes_labels_and_the_metric_is_accuracy(compile_model):
    config = compile_model.module.model.get_compile_config()
    assert config["loss"] == "sparse_categorical_crossentropy"
    assert config["metrics"] == ["accuracy"]


def test_it_is_the_model_that_was_built(compile_model, build):
    for weights, built in zip(
        compile_model.module.model.get_weights(),
        build.module.model.get_weights(),
        strict=True,
    ):
        assert np.array_equal(weights, built)
