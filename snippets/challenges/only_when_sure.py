"""Exercise: who is left without an answer, if the network may abstain."""

from snippets.challenges.accuracy import predict
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
scores = predict(trained)
confidence, right = scores.max(axis=1), scores.argmax(axis=1) == test_labels
for threshold in (0, 0.5, 0.7, 0.9, 0.99):
    sure = confidence >= threshold
    print(threshold, f"{sure.mean():.3f} {right[sure].mean():.3f}")

sure = confidence >= 0.9
answered = float(sure.mean())
sure_accuracy = float(right[sure].mean())
of_category = [test_labels == label for label in range(10)]
unanswered = np.array([1 - sure[these].mean() for these in of_category])
sure_recall = np.array([right[sure & these].mean() for these in of_category])
silent_trousers, silent_shirts = unanswered[[1, 6]].tolist()
print(unanswered.round(2))
print(sure_recall.round(2))
# --8<-- [end:block]
