import numpy as np


def test_the_last_5000_training_images_are_held_out(hold_out, normalize, load_data):
    block, images = hold_out.module, normalize.module.scaled_train_images
    labels = load_data.module.train_labels
    assert np.array_equal(block.fit_images, images[:55_000])
    assert np.array_equal(block.fit_labels, labels[:55_000])
    assert np.array_equal(block.valid_images, images[55_000:])
    assert np.array_equal(block.valid_labels, labels[55_000:])


def test_they_are_of_all_categories_as_the_others_are(hold_out):
    """The page says that they come shuffled: the last ones are a fair sample."""
    counts = np.bincount(hold_out.module.valid_labels, minlength=10)
    # Of 500 on average, chance takes 21 away or adds them: four times that at most.
    assert abs(counts - 500).max() < 84


def test_the_block_prints_both_shapes(hold_out):
    assert hold_out.printed == "(55000, 28, 28) (5000, 28, 28)\n"
