"""What training holds in memory, in a table."""

from snippets.challenges.memory import held

# --8<-- [start:block]
rows = [
    "paramètres",
    "leurs gradients",
    "moyennes d’Adam",
    "valeurs des couches",
]
keys = ["parameters", "gradients", "averages", "values"]
print("images dans un lot             32   1000")
for name, key in zip(rows, keys):
    few, many = (sizes[key] / 1000 for sizes in held.values())
    print(f"{name:24} {few:8.0f}{many:7.0f} ko")
# --8<-- [end:block]
