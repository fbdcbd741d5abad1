import numpy as np
import pytest


def test_the_run_ends_with_what_the_model_reaches_on_the_validation_images(
    article_run, train, hold_out
):
    losses = article_run.module.article_losses
    accuracies = article_run.module.article_accuracies
    assert len(losses) == len(accuracies) == 10
    scores = train.module.model.predict(hold_out.module.valid_images, verbose=0)
    labels = hold_out.module.valid_labels
    assert accuracies[-1] == pytest.approx((scores.argmax(axis=1) == labels).mean())
    own = scores[np.arange(len(labels)), labels]
    assert losses[-1] == pytest.approx(-np.log(own).mean(), rel=1e-3)
