"""How many percentage points pre-training gains: lowest, mean, highest."""

from snippets.challenges.compare_starts import new_images
from snippets.challenges.transfer import transfers

# --8<-- [start:block]
gains = {
    farthest: 100 * (results[:, :, 1] - results[:, :, 0])
    for farthest, results in transfers.items()
}
for farthest, points in gains.items():
    for count, some in zip(new_images, points.T):
        print(
            f"{farthest} {count:4}",
            f"{some.min():+5.1f} {some.mean():+5.1f} {some.max():+5.1f}",
        )
# --8<-- [end:block]
