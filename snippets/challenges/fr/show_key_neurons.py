"""Exercise: what the costliest and the cheapest hidden neurons cost, in a table."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.key_neurons import lost

# --8<-- [start:block]
def five_numbers(by_network):
    """One number for each network."""
    return "".join(f"{decimal(value):>6}" for value in by_network)


print("exactitude perdue (points), réseau           1     2     3     4     5")
print(f"le plus coûteux,             validation {five_numbers(lost[0])}")
print(f"                             test       {five_numbers(lost[1])}")
print(f"32 plus coûteux,  un par un, validation {five_numbers(lost[3])}")
print(f"                             test       {five_numbers(lost[4])}")
print(f"                  ensemble,  test       {five_numbers(lost[5])}")
print(f"32 moins coûteux, un par un, validation {five_numbers(lost[6])}")
print(f"                             test       {five_numbers(lost[7])}")
print(f"                  ensemble,  test       {five_numbers(lost[8])}")
# --8<-- [end:block]
