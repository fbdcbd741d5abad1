"""Keras's models in the store: a small article that trains one."""

import pytest

from tests.conftest import write_block
from tests.weave.conftest import TAKE, executed, printed, rewrite, weave_it

BLOCKS = {
    "imports": ("", "from tensorflow import keras"),
    "load": (
        "",
        "import numpy as np\n\n"
        "images = np.random.default_rng(1).normal(size=(256, 8))\n"
        "labels = (images.sum(axis=1) > 0).astype(int)",
    ),
    "seed": (TAKE.format("imports", "keras"), "keras.utils.set_random_seed(42)"),
    "build": (
        "import snippets.article.seed\n" + TAKE.format("imports", "keras"),
        "model = keras.Sequential([\n"
        "    keras.Input(shape=(8,)),\n"
        "    keras.layers.Dense(2, activation='softmax'),\n"
        "])\nmodel.summary()",
    ),
    "compiled": (
        TAKE.format("build", "model"),
        "model.compile('adam', 'sparse_categorical_crossentropy')",
    ),
    "train": (
        "import snippets.article.seed\n"
        + TAKE.format("compiled", "model")
        + "\n"
        + TAKE.format("load", "images, labels"),
        "history = model.fit(images, labels, epochs=2, verbose=0)\n"
        "print(history.history)",
    ),
    "predict": (
        TAKE.format("train", "history, model") + "\n" + TAKE.format("load", "images"),
        "print(history.model is model)\n"
        "print(model.predict(images, verbose=0)[:3].tolist())",
    ),
    "plot": (TAKE.format("load", "np, labels"), "print(np.bincount(labels))"),
}


@pytest.fixture
def article(project):
    for name, (before, code) in BLOCKS.items():
        write_block(project, name, code, before)
    return project


def test_a_model_comes_back_as_it_was_stored(article):
    first = weave_it(article, *BLOCKS)
    assert printed(first, "predict").startswith("True\n")

    # Restored after training, it is the history's own, and predicts as before.
    rewrite(article, "predict", "[:3]", "[:3 + 0]")
    restored = weave_it(article, *BLOCKS)
    assert executed(restored) == {"predict": "edited"}
    assert printed(restored, "predict") == printed(first, "predict")

    # A plot trains nothing, and needs no TensorFlow.
    look = "import sys\n\nprint('tensorflow' in sys.modules)\nprint("
    rewrite(article, "plot", "print(", look)
    plot = weave_it(article, *BLOCKS)
    assert executed(plot) == {"plot": "edited"}
    assert printed(plot, "plot") == "False\n" + printed(first, "plot")

    # Trained again, it begins where it began, and draws what it drew.
    rewrite(article, "train", "print(history", "print('again', history")
    again = weave_it(article, *BLOCKS)
    assert "load" not in executed(again)
    assert printed(again, "train") == "again " + printed(first, "train")
    assert printed(again, "build") == printed(first, "build")
    assert printed(again, "predict") == printed(first, "predict")
