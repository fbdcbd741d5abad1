"""The same training from four more seeds."""

from snippets.under_the_hood.train import accuracies, train, trained

# --8<-- [start:block]
networks, curves = [trained], [accuracies]
for seed in (1, 2, 3, 4):
    network, curve = train(seed)
    networks.append(network)
    curves.append(curve)

final_accuracies = [curve[-1] for curve in curves]
lowest, highest = min(final_accuracies), max(final_accuracies)
print(f"{lowest=:.4f} {highest=:.4f}")
# --8<-- [end:block]
