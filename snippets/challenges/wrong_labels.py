"""Exercise: training, for longer and longer, on labels of which some are wrong."""

from snippets.challenges.network import activations, train_network
from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.introduction.hold_out import valid_labels
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels, valid_pixels

# --8<-- [start:block]
few_pixels, few_labels = subset_pixels[:3000], subset_labels[:3000]
looks = range(5, 45, 5)  # the epochs after which we stop to look


def spoil(labels, rng):
    """A copy in which a fifth of the labels is drawn by lot."""
    spoilt = labels.copy()
    drawn = rng.permutation(len(labels))[: len(labels) // 5]
    spoilt[drawn] = rng.integers(0, labels.max() + 1, len(drawn))
    return spoilt


def look_after_look(taught, held_out, seed):
    """A row for each look: four shares."""
    parameters, rows = None, []
    is_wrong = taught != few_labels
    for look in looks:
        parameters = train_network(
            few_pixels,
            taught,
            steps=5 * 94,  # five times 3,000 images, 32 at a time
            seed=100 * seed + look,
            start=parameters,
        )
        answers, valid_answers, test_answers = (
            activations(pixels, parameters)[-1].argmax(axis=1)
            for pixels in (few_pixels, valid_pixels, test_pixels)
        )
        repeated, contradicted = answers == taught, answers != taught
        # On validation images, on test images, then of the labels that are
        # wrong, those repeated, and of those contradicted, the wrong ones.
        rows.append([
            (valid_answers == held_out).mean(),
            (test_answers == test_labels).mean(),
            repeated[is_wrong].sum() / max(is_wrong.sum(), 1),
            is_wrong[contradicted].sum() / max(contradicted.sum(), 1),
        ])
    return rows


def lead_astray(seed):
    """The same from spoilt labels; those of the validation images are, too."""
    rng = np.random.default_rng(seed)
    return look_after_look(
        spoil(few_labels, rng), spoil(valid_labels, rng), seed
    )


# By seed, by look, by share.
well_taught = np.array([
    look_after_look(few_labels, valid_labels, seed) for seed in (1, 2, 3)
])
misled = np.array([lead_astray(seed) for seed in (1, 2, 3)])
# --8<-- [end:block]
