"""Exercise: the recall of each category, for each seed and each way to learn."""

from snippets.challenges.accuracy import predict
from snippets.challenges.network import category_count
from snippets.challenges.shifted_copies import by_copies, shoes
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def recalls_of(network):
    """The share of each category's test images that are recognised, in %."""
    answers = predict(network).argmax(axis=1)
    return [
        100 * (answers[test_labels == label] == label).mean()
        for label in range(category_count)
    ]


# By seed, way and category; then the gains over the 160 images alone.
copy_recalls = np.array([[recalls_of(one) for one in six] for six in by_copies])
copy_gains = copy_recalls[:, 1:] - copy_recalls[:, :1]

shift_gain, mirror_gain, mirrored_shoes, mirrored_others, fresh_gain = (
    copy_gains.mean(axis=(0, 2)).tolist()
)
bag = 8
bag_gain = float(copy_gains[:, 1, bag].mean())


def bags_as_shoes(network):
    """The share of the bags that the network takes for shoes."""
    answers = predict(network).argmax(axis=1)[test_labels == bag]
    return np.isin(answers, shoes).mean()


bags_alone, bags_mirrored = (
    float(np.mean([bags_as_shoes(six[way]) for six in by_copies]))
    for way in (0, 3)  # the images alone; with mirror images of the shoes
)
# --8<-- [end:block]
