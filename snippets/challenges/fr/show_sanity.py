"""How far absolute maps of other networks agree with those of the trained one."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.sanity import unsigned

# --8<-- [start:block]
def mean_and_extremes(by_image):
    """By kind of network: the mean, and the four networks' extremes."""
    by_network = by_image.mean(axis=-1)
    return "  ".join(
        f"{decimal(four.mean())} ({decimal(four.min())}–{decimal(four.max())})"
        for four in by_network
    )


print("moyenne sur 200 images (plus faible et plus forte de quatre réseaux)")
print("                        autre graine  sortie au hasard   tout au hasard")
print(f"gradient            {mean_and_extremes(unsigned[0])}")
print(f"carré noir          {mean_and_extremes(unsigned[1])}")
print(f"… sur le vêtement   {mean_and_extremes(unsigned[2])}")
print(f"carré gris          {mean_and_extremes(unsigned[3])}")
# --8<-- [end:block]
