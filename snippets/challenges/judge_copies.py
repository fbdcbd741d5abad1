"""Near copies by how near they are: how many, and who recognises them."""

from snippets.challenges.accuracy import predict
from snippets.challenges.by_count import learners
from snippets.challenges.near_copies import gaps, twins
from snippets.challenges.without_copies import without_copies
from snippets.introduction.hold_out import fit_labels
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
def hits(three):
    """For each test image, the share of three networks that recognise it."""
    answers = [predict(one).argmax(axis=1) for one in three]
    return (np.array(answers) == test_labels).mean(axis=0)


same_label = test_labels == fit_labels[twins]
seen, unseen = hits(learners[len(fit_pixels)]), hits(without_copies)
near_rows = []
bounds = [0, 0.02, 0.03, 0.04, 0.05, 1]
for low, high in zip(bounds, bounds[1:]):
    some = (low <= gaps) & (gaps < high)
    shares = [float(part[some].mean()) for part in (same_label, seen, unseen)]
    near_rows.append(((low, high), int(some.sum()), *shares))

near = gaps < 0.05
near_copies_count = int(near.sum())
near_seen, near_unseen = float(seen[near].mean()), float(unseen[near].mean())
seen_accuracy, unseen_accuracy = float(seen.mean()), float(unseen.mean())
# --8<-- [end:block]
