"""The ten categories, in the order of their labels."""

# --8<-- [start:block]
class_names = [
    "T-shirt", "Pantalon", "Pull", "Robe", "Manteau",
    "Sandale", "Chemise", "Basket", "Sac", "Bottine",
]
# --8<-- [end:block]
