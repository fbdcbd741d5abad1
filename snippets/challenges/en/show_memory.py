"""What training holds in memory, in a table."""

from snippets.challenges.memory import held

# --8<-- [start:block]
rows = [
    "parameters",
    "their gradients",
    "Adam’s averages",
    "values of the layers",
]
keys = ["parameters", "gradients", "averages", "values"]
print("images in a batch              32   1000")
for name, key in zip(rows, keys):
    few, many = (sizes[key] / 1000 for sizes in held.values())
    print(f"{name:24} {few:8.0f}{many:7.0f} kB")
# --8<-- [end:block]
