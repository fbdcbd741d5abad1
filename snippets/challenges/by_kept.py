"""The recall of a rare category by how many images of it are kept; one seed."""

from snippets.challenges.judge_starved import answer
from snippets.challenges.starve import categories, draw, learn, plenty, rare
from snippets.challenges.train_balanced import balanced
from snippets.challenges.train_starved import starved
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
drawn_once = draw(1)


def learn_keeping(category, kept):
    """A network that has seen so many images of this category."""
    sizes = np.where(categories == category, kept, plenty)
    places = [some[:size] for some, size in zip(drawn_once, sizes)]
    return learn(np.concatenate(places), seed=1)


kept_counts = [5, 20, rare, 150, 400, plenty]
# By count, a network for each category; two counts have theirs already.
keeping = {
    kept: [learn_keeping(category, kept) for category in categories]
    for kept in (5, 20, 150, 400)
}
keeping |= {rare: starved[0], plenty: len(categories) * balanced[:1]}

kept_recalls, kept_accuracies = [], []
for kept in kept_counts:
    answers_keeping = np.array([answer(network) for network in keeping[kept]])
    is_hit = answers_keeping == test_labels
    kept_recalls.append([
        float(is_hit[category, test_labels == category].mean())
        for category in categories
    ])
    kept_accuracies.append(float(is_hit.mean()))
mean_kept = np.mean(kept_recalls, axis=1).tolist()
lowest_kept = np.min(kept_recalls, axis=1).tolist()
highest_kept = np.max(kept_recalls, axis=1).tolist()
# --8<-- [end:block]
