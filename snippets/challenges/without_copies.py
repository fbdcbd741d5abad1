"""Three networks that have seen no near copy of a test image."""

from snippets.challenges.learn_from import learn_from
from snippets.challenges.network import train_network
from snippets.challenges.too_close import too_close
from snippets.introduction.hold_out import fit_labels
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
others_pixels, others_labels = fit_pixels[~too_close], fit_labels[~too_close]
without_copies = [
    train_network(
        others_pixels, others_labels, steps=2150, seed=seed, batch_size=128
    )
    for seed in (1, 2, 3)
]
# --8<-- [end:block]
