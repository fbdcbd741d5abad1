"""Exercise: what the costliest and the cheapest hidden neurons cost, in a table."""

from snippets.challenges.en.decimal import decimal
from snippets.challenges.key_neurons import lost

# --8<-- [start:block]
def five_numbers(by_network):
    """One number for each network."""
    return "".join(f"{decimal(value):>6}" for value in by_network)


print("accuracy lost, in points, network            1     2     3     4     5")
print(f"costliest neuron, on validation images  {five_numbers(lost[0])}")
print(f"                  on test images        {five_numbers(lost[1])}")
print(f"32 costliest, one by one, on validation {five_numbers(lost[3])}")
print(f"                          on test       {five_numbers(lost[4])}")
print(f"              together,   on test       {five_numbers(lost[5])}")
print(f"32 cheapest,  one by one, on validation {five_numbers(lost[6])}")
print(f"                          on test       {five_numbers(lost[7])}")
print(f"              together,   on test       {five_numbers(lost[8])}")
# --8<-- [end:block]
