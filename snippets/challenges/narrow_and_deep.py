"""Exercise: what a narrower network with one layer more costs."""

from snippets.challenges.multiply_adds import multiply_adds
from snippets.challenges.network import new_network

# --8<-- [start:block]
narrow = new_network((784, 64, 32, 10), seed=42)
by_layer = [weights.size for weights in narrow[::2]]
products = sum(by_layer)
parameters = sum(part.size for part in narrow)
in_bytes = sum(part.nbytes for part in narrow)
print(by_layer)
print(f"{products=} {parameters=}")
print(f"{in_bytes=}")

first_share = by_layer[0] / products
smaller_products = multiply_adds((14 * 14, 64, 32, 10))
print(f"{first_share=:.2f} {smaller_products=}")
# --8<-- [end:block]
