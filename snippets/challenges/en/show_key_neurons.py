"""Exercise: what the costliest and the cheapest hidden neurons cost, in a table."""

from snippets.challenges.en.decimal import decimal
from snippets.challenges.key_neurons import lost

# --8<-- [start:block]
def cells(by_network):
    """One number for each network."""
    return "".join(f"{decimal(value):>7}" for value in by_network)


print("points of accuracy lost, network             1      2      3      4      5")
print(f"costliest neuron, on validation images  {cells(lost[0])}")
print(f"                  on test images        {cells(lost[1])}")
print(f"32 costliest, one by one, on validation {cells(lost[3])}")
print(f"                          on test       {cells(lost[4])}")
print(f"              together,   on test       {cells(lost[5])}")
print(f"32 cheapest,  one by one, on validation {cells(lost[6])}")
print(f"                          on test       {cells(lost[7])}")
print(f"              together,   on test       {cells(lost[8])}")
# --8<-- [end:block]
