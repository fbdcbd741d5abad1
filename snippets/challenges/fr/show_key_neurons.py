"""Exercise: what the costliest and the cheapest hidden neurons cost, in a table."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.key_neurons import lost

# --8<-- [start:block]
def cells(by_network):
    """One number for each network."""
    return "".join(f"{decimal(value):>7}" for value in by_network)


print("points d’exactitude perdus, réseau           1      2      3      4      5")
print(f"le plus coûteux,             validation {cells(lost[0])}")
print(f"                             test       {cells(lost[1])}")
print(f"32 plus coûteux,  un par un, validation {cells(lost[3])}")
print(f"                             test       {cells(lost[4])}")
print(f"                  ensemble,  test       {cells(lost[5])}")
print(f"32 moins coûteux, un par un, validation {cells(lost[6])}")
print(f"                             test       {cells(lost[7])}")
print(f"                  ensemble,  test       {cells(lost[8])}")
# --8<-- [end:block]
