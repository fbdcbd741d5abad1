"""The trained network in half precision."""

from snippets.challenges.accuracy import accuracy
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
halved = [part.astype("float16") for part in trained]
half_bytes = sum(part.nbytes for part in halved)
half_accuracy = accuracy([part.astype("float32") for part in halved])
full_accuracy = accuracy(trained)
print(f"{half_bytes=} {half_accuracy=:.4f} {full_accuracy=:.4f}")
# --8<-- [end:block]
