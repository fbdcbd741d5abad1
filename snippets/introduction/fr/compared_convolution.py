"""The dense and the convolutional network side by side, in words."""

from snippets.introduction.convolution import (
    convolutional_network,
    convolutional_shares,
    dense_network,
    dense_shares,
)

# --8<-- [start:block]
rows = [
    ("Réseau dense", dense_network, dense_shares),
    ("Réseau convolutif", convolutional_network, convolutional_shares),
]
for kind, network, shares in rows:
    print(f"{kind} : {network.count_params()} paramètres")
    print(f"    {100 * shares[-1]:.1f} % d’exactitude sur les images de validation".replace(".", ","))
# --8<-- [end:block]
