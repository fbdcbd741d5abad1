"""The test accuracy, by the number of training images; three seeds each."""

from snippets.challenges.accuracy import accuracy
from snippets.challenges.learn_from import learn_from
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
image_counts = [100, 300, 1000, 3000, 10_000, len(fit_pixels)]
learners = {
    count: [learn_from(count, seed) for seed in (1, 2, 3)]
    for count in image_counts
}
by_count = [
    [accuracy(one) for one in learners[count]] for count in image_counts
]
# --8<-- [end:block]
