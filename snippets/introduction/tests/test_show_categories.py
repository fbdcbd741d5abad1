import numpy as np
import pytest


@pytest.fixture
def axes(show_categories):
    (figure,) = show_categories.figures
    return figure.axes


def test_each_category_has_its_image(axes, load_data):
    assert len(axes) == 10
    for label, ax in enumerate(axes):
        (image,) = ax.images
        candidates = load_data.module.train_images[
            load_data.module.train_labels == label
        ]
        assert (candidates == np.asarray(image.get_array())).all(axis=(1, 2)).any()
        # In reading order.
        assert ax.get_subplotspec().num1 == label
        assert not ax.get_xticks().size
        assert not ax.get_yticks().size


def test_each_image_has_its_title(axes, class_names):
    for label, ax in enumerate(axes):
        name = class_names.module.class_names[label]
        assert ax.get_title() == f"{label}\n{name}"
