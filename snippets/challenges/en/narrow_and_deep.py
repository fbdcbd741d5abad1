"""Exercise: what a narrower network with one layer more costs."""

from snippets.challenges.multiply_adds import multiply_adds
from snippets.challenges.network import new_network

# --8<-- [start:block]
narrow = new_network((784, 64, 32, 10), seed=42)
by_layer = [part.size for part in narrow[::2]]
products = sum(by_layer)
narrow_size = sum(part.size for part in narrow)
narrow_bytes = sum(part.nbytes for part in narrow)
first_share = by_layer[0] / products
smaller_products = multiply_adds((14 * 14, 64, 32, 10))

print("multiply-adds:", *by_layer)
print(f"all together: {products}")
print(f"parameters: {narrow_size}, bytes: {narrow_bytes}")
print(f"share of the first layer: {100 * first_share:.0f}%")
print(f"with 14 × 14 pixels: {smaller_products}")
# --8<-- [end:block]
