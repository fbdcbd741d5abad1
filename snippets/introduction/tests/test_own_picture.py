import numpy as np
import pytest


@pytest.fixture
def panels(own_picture):
    (figure,) = own_picture.figures
    return figure.axes


def test_the_file_is_unlike_what_the_network_knows(own_picture):
    """Larger, in colours, dark on white, off centre: the page says so."""
    photo = np.asarray(own_picture.module.photo)
    height, width, channels = photo.shape
    assert channels == 3
    assert min(height, width) > 280
    assert np.median(photo) == 255
    rows, columns = np.nonzero(photo.min(axis=2) < 128)
    assert abs(rows.mean() - height / 2) > 10
    assert abs(columns.mean() - width / 2) > 10


def test_the_network_gets_it_as_it_knows_it(own_picture, normalize):
    expected = normalize.module.scaled_test_images[0]
    assert own_picture.module.own_image.shape == (1, 28, 28)
    # Cropped more closely than in the data, by a row or two.
    alike = np.corrcoef(own_picture.module.own_image.ravel(), expected.ravel())[0, 1]
    assert alike > 0.7


def test_it_is_recognised_all_the_same(own_picture, load_data, class_names, language):
    label = own_picture.module.own_label
    assert label == load_data.module.test_labels[0]
    share = f"{100 * own_picture.module.own_answer.max():.0f}"
    name = class_names.module.class_names[label]
    pattern = {"fr": "{}\u00a0: {}\u00a0%\n", "en": "{}: {}%\n"}[language]
    assert own_picture.printed == pattern.format(name, share)


def test_both_are_drawn_as_they_are(own_picture, panels):
    left, right = panels
    assert np.array_equal(left.images[0].get_array(), own_picture.module.photo)
    assert np.array_equal(right.images[0].get_array(), own_picture.module.own_image[0])
    # Bright on black, as the network has it.
    assert right.images[0].get_cmap().name == "gray"
    assert right.images[0].get_clim() == (0, 1)
    assert all(axes.get_title() for axes in panels)
