import numpy as np


def test_only_one_category_loses_images(starve, subset):
    shown = starve.module
    before = np.bincount(subset.module.subset_labels)
    fewer = np.bincount(shown.fewer_labels)
    assert fewer[shown.starved] == before[shown.starved] // 20
    others = np.arange(10) != shown.starved
    assert (fewer[others] == before[others]).all()
    assert starve.printed == f"{before}\n{fewer}\n"


def test_images_keep_their_labels(starve, subset):
    shown, whole = starve.module, subset.module
    assert len(shown.fewer_pixels) == len(shown.fewer_labels)
    kept = np.setdiff1d(np.arange(len(whole.subset_labels)), shown.taken_away)
    assert np.array_equal(shown.fewer_labels, whole.subset_labels[kept])
    assert np.array_equal(shown.fewer_pixels[-1], whole.subset_pixels[kept[-1]])
    assert (whole.subset_labels[shown.taken_away] == shown.starved).all()
