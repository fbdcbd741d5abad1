"""The network and the nearest neighbour on the same test images, in words."""

from snippets.introduction.nearest_neighbour import (
    nearest_accuracy,
    same_accuracy,
)

# --8<-- [start:block]
print("Sur les 2 000 premières images de test :")
print(f"Plus proche voisin : {100 * nearest_accuracy:.1f} %".replace(".", ","))
print(f"Notre réseau : {100 * same_accuracy:.1f} %".replace(".", ","))
# --8<-- [end:block]
