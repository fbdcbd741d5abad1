import numpy as np
import pytest

WAYS = ("balanced", "starved", "corrected", "reweighted")


@pytest.mark.parametrize("way", WAYS)
def test_marks_are_about_the_category_that_was_rare(
    way, starved_marks, judge_starved, load_data
):
    answers = getattr(judge_starved.module, f"answers_{way}")
    labels = load_data.module.test_labels
    images = named = both = 0
    for of_seed in answers:
        for category, some in enumerate(of_seed):
            images += (labels == category).sum()
            named += (some == category).sum()
            both += ((some == category) & (labels == category)).sum()
    assert getattr(starved_marks.module, f"marks_{way}") == pytest.approx(
        (both / images, both / named, (answers == labels).mean())
    )


def test_each_category_and_seed_has_its_own(starved_marks, judge_starved, load_data):
    labels = load_data.module.test_labels
    answers = judge_starved.module.answers_reweighted
    found = starved_marks.module.mark_each(answers)
    assert found.shape == (3, 10, 2)
    boots, named = labels == 9, answers[2, 9] == 9
    assert found[2, 9, 0] == (boots & named).sum() / 1000
    assert found[2, 9, 1] == (boots & named).sum() / named.sum()


def test_a_category_that_no_answer_names_has_no_precision(starved_marks, load_data):
    never = np.broadcast_to((load_data.module.test_labels + 1) % 10, (3, 10, 10_000))
    never = np.where(never == 6, 5, never)
    found = starved_marks.module.mark_each(never)
    assert found.mask[:, 6, 1].all()
    assert found.mask.sum() == 3
