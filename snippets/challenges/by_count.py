"""The test accuracy, by the number of training images; three seeds each."""

from snippets.challenges.learn_from import few_images, learn_from
from snippets.under_the_hood.pixels import fit_pixels
from snippets.under_the_hood.seeds import final_accuracies

# --8<-- [start:block]
counts = [*few_images, len(fit_pixels)]
by_count = [
    [learn_from(count, seed) for seed in (1, 2, 3)] for count in few_images
]
by_count.append(final_accuracies[:3])
for count, found in zip(counts, by_count):
    print(f"{count:6}", *(f"{value:.3f}" for value in found))
# --8<-- [end:block]
