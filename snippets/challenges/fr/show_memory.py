"""What training holds in memory, in a table."""

from snippets.challenges.memory import held

# --8<-- [start:block]
print("images dans un lot             32   1000")
for name, key in (
    ("paramètres", "parameters"),
    ("leurs gradients", "gradients"),
    ("moyennes d’Adam", "averages"),
    ("valeurs des couches", "values"),
):
    few, many = (sizes[key] / 1000 for sizes in held.values())
    print(f"{name:24} {few:8.0f}{many:7.0f} ko")
# --8<-- [end:block]
