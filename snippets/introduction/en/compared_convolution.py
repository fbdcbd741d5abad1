"""The dense and the convolutional network side by side, in words."""

from snippets.introduction.convolution import (
    convolutional_network,
    convolutional_shares,
    dense_network,
    dense_shares,
)

# --8<-- [start:block]
rows = [
    ("Dense network", dense_network, dense_shares),
    ("Convolutional network", convolutional_network, convolutional_shares),
]
for kind, network, shares in rows:
    print(f"{kind}: {network.count_params()} parameters")
    print(f"    {100 * shares[-1]:.1f}% accuracy on the validation images")
# --8<-- [end:block]
