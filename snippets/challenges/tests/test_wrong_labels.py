import numpy as np
import pytest


def test_a_fifth_of_the_labels_is_drawn_by_lot(wrong_labels, subset):
    shown, labels = wrong_labels.module, subset.module.subset_labels
    assert len(set(shown.drawn.tolist())) == len(labels) / 5
    kept = np.delete(np.arange(len(labels)), shown.drawn)
    assert (shown.spoilt_labels[kept] == labels[kept]).all()
    # One in ten is right by chance, and all categories are drawn.
    drawn = shown.spoilt_labels[shown.drawn]
    assert (drawn == labels[shown.drawn]).mean() == pytest.approx(0.1, abs=0.06)
    assert set(drawn.tolist()) == set(range(10))
    assert shown.wrong_overall == pytest.approx(0.18, abs=0.02)


def test_the_right_labels_are_kept(wrong_labels, subset, load_data):
    labels = subset.module.subset_labels
    assert (labels == load_data.module.train_labels[: len(labels)]).all()


def test_the_network_learnt_the_spoilt_labels(wrong_labels, subset, network, accuracy):
    shown = wrong_labels.module
    answers = network.module.activations(subset.module.subset_pixels, shown.misled)[-1]
    assert (answers.argmax(axis=1) == shown.answers).all()
    assert shown.spoilt_accuracy == accuracy.module.accuracy(shown.misled)


def test_it_is_compared_with_the_same_training_on_right_labels(
    wrong_labels, recall_before
):
    clean = recall_before.module.recall_before[0].mean()
    assert wrong_labels.module.clean_accuracy == pytest.approx(clean)


def test_it_mostly_says_what_the_images_show(wrong_labels, subset):
    shown, labels = wrong_labels.module, subset.module.subset_labels
    cases = list(zip(shown.answers, shown.spoilt_labels, labels, strict=True))
    wrong = [case for case in cases if case[1] != case[2]]
    taught = sum(answer == spoilt for answer, spoilt, _ in wrong) / len(wrong)
    shows = sum(answer == label for answer, _, label in wrong) / len(wrong)
    assert shown.as_taught == pytest.approx(taught)
    assert shown.as_it_is == pytest.approx(shows)
    assert shows > 0.5 > taught


def test_most_labels_that_it_contradicts_are_wrong(wrong_labels, subset):
    shown, labels = wrong_labels.module, subset.module.subset_labels
    cases = zip(shown.answers, shown.spoilt_labels, labels, strict=True)
    suspects = [spoilt != label for answer, spoilt, label in cases if answer != spoilt]
    assert shown.wrong_suspects == pytest.approx(np.mean(suspects))
    assert shown.wrong_suspects > 2 * shown.wrong_overall


def test_all_of_it_is_printed(wrong_labels):
    shown = wrong_labels.module
    assert wrong_labels.printed == (
        f"clean_accuracy={shown.clean_accuracy:.3f}\n"
        f"spoilt_accuracy={shown.spoilt_accuracy:.3f}\n"
        f"as_taught={shown.as_taught:.2f} as_it_is={shown.as_it_is:.2f}\n"
        f"wrong_overall={shown.wrong_overall:.2f}\n"
        f"wrong_suspects={shown.wrong_suspects:.2f}\n"
    )
