"""What training holds in memory, in a table."""

from snippets.challenges.memory import held

# --8<-- [start:block]
print("images in a batch              32   1000")
for name, key in (
    ("parameters", "parameters"),
    ("their gradients", "gradients"),
    ("Adam’s averages", "averages"),
    ("values of the layers", "values"),
):
    few, many = (sizes[key] / 1000 for sizes in held.values())
    print(f"{name:24} {few:8.0f}{many:7.0f} kB")
# --8<-- [end:block]
