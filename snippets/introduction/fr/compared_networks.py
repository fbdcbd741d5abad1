"""Exercise: what the six trainings gave, in words."""

from snippets.introduction.compare_networks import one_layer, two_layers

# --8<-- [start:block]
def percentages(shares):
    return [f"{100 * share:.1f} %".replace(".", ",") for share in shares]


means = [sum(shares) / len(shares) for shares in (one_layer, two_layers)]
layer_gap = 100 * abs(means[1] - means[0])
print("Exactitude sur les images de validation, graines 1, 2 et 3")
print("Une couche cachée :", *percentages(one_layer))
print("Deux couches cachées :", *percentages(two_layers))
print(f"Entre leurs moyennes, en points : {layer_gap:.1f}".replace(".", ","))
# --8<-- [end:block]
