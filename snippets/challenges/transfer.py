"""What pre-training gains, on garments in the middle and on garments moved."""

from snippets.challenges.compare_starts import compare, new_images
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
transfers = {
    farthest: np.array([compare(farthest, seed) for seed in (1, 2, 3)])
    for farthest in (0, 6)
}
for farthest, results in transfers.items():
    for count, (scratch, pretrained) in zip(new_images, results.mean(axis=0)):
        print(f"{farthest} {count:4} {scratch:.3f} {pretrained:.3f}")
# --8<-- [end:block]
