"""Exercise: what the costliest and the cheapest hidden neurons cost, in a table."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.key_neurons import lost

# --8<-- [start:block]
def show_lost(name, by_network):
    """A line: the mean over the networks, the lowest, the highest."""
    low, high = decimal(min(by_network), 1), decimal(max(by_network), 1)
    print(f"  {name}{decimal(by_network.mean(), 1):>6} ({low} à {high})")


rows = [
    "seul, validation     ",
    "seul, test           ",
    "un par un, validation",
    "un par un, test      ",
    "ensemble, test       ",
]
print("points perdus, moyenne de 5 (extrêmes)")
print("le plus coûteux")
show_lost(rows[0], lost[0])
show_lost(rows[1], lost[1])
print("les 32 plus coûteux")
for name, by_network in zip(rows[2:], lost[3:6]):
    show_lost(name, by_network)
print("les 32 moins coûteux")
for name, by_network in zip(rows[2:], lost[6:]):
    show_lost(name, by_network)
# --8<-- [end:block]
