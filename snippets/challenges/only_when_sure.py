"""Exercise: who is left without an answer, if the network may abstain."""

from snippets.challenges.accuracy import predict
from snippets.challenges.recall_precision import precision, recall
from snippets.challenges.starve import categories
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
test_scores = predict(trained)
test_answers = test_scores.argmax(axis=1)


def answer_if_sure(threshold):
    """Which images get an answer; the share that do; how often it is right."""
    is_sure = test_scores.max(axis=1) >= threshold
    is_right = test_answers[is_sure] == test_labels[is_sure]
    return is_sure, float(is_sure.mean()), float(is_right.mean())


is_sure, answered, sure_accuracy = answer_if_sure(0.9)

# By category: images without an answer; recall and precision of the answers.
by_category = []
for category in categories:
    shown, named = test_labels == category, test_answers == category
    by_category.append([
        1 - is_sure[shown].mean(),
        recall(shown & is_sure, named & is_sure),
        precision(shown & is_sure, named & is_sure),
    ])
by_category = np.array(by_category)
silent_trousers, silent_shirts = by_category[[1, 6], 0].tolist()
sure_shirts_recall, sure_shirts_precision = by_category[6, 1:].tolist()
# --8<-- [end:block]
