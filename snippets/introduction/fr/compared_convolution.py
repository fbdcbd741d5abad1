"""The dense and the convolutional network side by side, in words."""

from snippets.introduction.convolution import (
    convolutional_network,
    convolutional_shares,
    dense_network,
    dense_shares,
)

# --8<-- [start:block]
print("Exactitude sur les images de validation")
rows = [
    ("Dense", dense_network, dense_shares),
    ("Convolutif", convolutional_network, convolutional_shares),
]
for kind, network, shares in rows:
    share = f"{100 * shares[-1]:.1f} %".replace(".", ",")
    print(f"{kind}, {network.count_params()} paramètres : {share}")
# --8<-- [end:block]
