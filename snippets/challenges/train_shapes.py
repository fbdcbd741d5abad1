"""Networks of several widths and depths; three seeds each."""

from snippets.challenges.by_count import learners
from snippets.challenges.learn_from import learn_from
from snippets.challenges.shapes import shapes
from snippets.under_the_hood.pixels import fit_pixels

# weave: varies
# --8<-- [start:block]
everything = len(fit_pixels)
by_shape = {(128,): learners[everything]}
for hidden in shapes:
    if hidden not in by_shape:
        by_shape[hidden] = [
            learn_from(everything, seed, hidden) for seed in (1, 2, 3)
        ]
# --8<-- [end:block]
