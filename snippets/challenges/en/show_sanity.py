"""How far absolute maps of other networks agree with those of the trained one."""

from snippets.challenges.en.decimal import decimal
from snippets.challenges.sanity import unsigned

# --8<-- [start:block]
def mean_and_extremes(by_image):
    """By kind of network: the mean, and the four networks' extremes."""
    by_network = by_image.mean(axis=-1)
    return "  ".join(
        f"{decimal(four.mean())} ({decimal(four.min())}–{decimal(four.max())})"
        for four in by_network
    )


print("mean over 200 images (lowest and highest of four networks)")
print("                        another seed     random output       all random")
print(f"gradient            {mean_and_extremes(unsigned[0])}")
print(f"black patch         {mean_and_extremes(unsigned[1])}")
print(f"… on the garment    {mean_and_extremes(unsigned[2])}")
print(f"grey patch          {mean_and_extremes(unsigned[3])}")
# --8<-- [end:block]
