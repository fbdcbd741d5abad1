"""The same training from four more seeds; the test set judges all five."""

from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.train import fit, progress, train, trained, valid
from snippets.under_the_hood.untrained_network import evaluate

# --8<-- [start:block]
networks, curves = [trained], [progress]
for seed in (1, 2, 3, 4):
    network, curve = train(fit, valid, seed)
    networks.append(network)
    curves.append(curve)

final_accuracies = [
    evaluate(test_pixels, test_labels, network)[1] for network in networks
]
lowest, highest = min(final_accuracies), max(final_accuracies)
print(f"{lowest=:.4f} {highest=:.4f}")
# --8<-- [end:block]
