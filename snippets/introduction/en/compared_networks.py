"""Exercise: what the six trainings gave, in words."""

from snippets.introduction.compare_networks import one_layer, two_layers

# --8<-- [start:block]
def percentages(shares):
    return [f"{100 * share:.1f}%" for share in shares]


layer_gap = 100 * (sum(two_layers) - sum(one_layer)) / len(one_layer)
print("Validation accuracy with the seeds 1, 2 and 3")
print("One hidden layer:", *percentages(one_layer))
print("Two hidden layers:", *percentages(two_layers))
print(f"From one to two, on average: {layer_gap:+.1f} points")
# --8<-- [end:block]
