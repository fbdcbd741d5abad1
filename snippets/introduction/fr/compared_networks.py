"""Exercise: what the six trainings gave, in words."""

from snippets.introduction.compare_networks import one_layer, two_layers

# --8<-- [start:block]
def percentages(shares):
    return [f"{100 * share:.1f} %".replace(".", ",") for share in shares]


layer_gap = 100 * (sum(two_layers) - sum(one_layer)) / len(one_layer)
print("Exactitude sur les images de validation, graines 1, 2 et 3")
print("Une couche cachée :", *percentages(one_layer))
print("Deux couches cachées :", *percentages(two_layers))
print(f"D’une à deux, en moyenne : {layer_gap:+.1f} points".replace(".", ","))
# --8<-- [end:block]
