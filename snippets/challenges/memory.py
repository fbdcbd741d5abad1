"""What training holds in memory beside the images, counted on the real arrays."""

from snippets.under_the_hood.adam import Adam
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
optimizer = Adam(trained)
weights_and_biases = sum(part.nbytes for part in trained)
averages = sum(
    part.nbytes for part in [*optimizer.means, *optimizer.squares]
)
print(f"{weights_and_biases=} {averages=}")
# --8<-- [end:block]
