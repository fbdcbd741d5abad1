"""The ten categories, in the order of their labels."""

# --8<-- [start:block]
class_names = [
    "T-shirt", "Trousers", "Pullover", "Dress", "Coat",
    "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
]
# --8<-- [end:block]
