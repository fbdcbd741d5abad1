import numpy as np


def test_five_categories_are_new_and_five_old(draw_task):
    labels = draw_task.module.pool_labels
    for seed in (1, 2, 3):
        new, old_places, new_places = draw_task.module.draw_task(seed)
        assert len(set(new.tolist())) == 5
        assert set(labels[new_places].tolist()) == set(new.tolist())
        assert set(labels[old_places].tolist()) == set(range(10)) - set(new.tolist())
        together = np.sort(np.append(old_places, new_places))
        assert np.array_equal(together, np.arange(len(labels)))


def test_the_seed_draws_the_split_and_the_order(draw_task):
    (one, _, places), (again, _, same), (other, _, others) = map(
        draw_task.module.draw_task, (1, 1, 2)
    )
    assert np.array_equal(one, again)
    assert np.array_equal(places, same)
    assert set(one.tolist()) != set(other.tolist())
    assert not np.array_equal(places[:30], others[:30])
    assert (np.diff(places[:30]) < 0).any()


def test_no_validation_image_is_in_the_pool(draw_task, pixels):
    pool = draw_task.module.pool_pixels
    assert np.array_equal(pool, pixels.module.fit_pixels[: len(pool)])


def test_five_splits_are_drawn_and_none_twice(draw_task, pretrain):
    lots = pretrain.module.lots
    splits = {frozenset(draw_task.module.draw_task(seed)[0].tolist()) for seed in lots}
    assert len(splits) == len(lots) == 5
