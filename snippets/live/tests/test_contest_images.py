import numpy as np


def test_the_mistakes_after_those_of_the_article(
    contest_images, load_data, predicted_labels
):
    predicted = predicted_labels.module.predicted_labels
    labels = load_data.module.test_labels
    mistakes = [i for i in range(len(labels)) if predicted[i] != labels[i]][6:12]
    assert contest_images.module.chosen.tolist() == mistakes
    (figure,) = contest_images.figures
    for axes, mistake in zip(figure.axes, mistakes, strict=True):
        (image,) = axes.images
        assert np.array_equal(image.get_array(), load_data.module.test_images[mistake])


def test_the_figure_does_not_give_the_answers(contest_images):
    (figure,) = contest_images.figures
    for axes in figure.axes:
        assert axes.get_title() == axes.get_xlabel() == axes.get_ylabel() == ""
