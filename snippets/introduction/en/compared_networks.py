"""Exercise: what the six trainings gave, in words."""

from snippets.introduction.compare_networks import one_layer, two_layers

# --8<-- [start:block]
def percentages(shares):
    return [f"{100 * share:.1f}%" for share in shares]


means = [sum(shares) / len(shares) for shares in (one_layer, two_layers)]
layer_gap = 100 * abs(means[1] - means[0])
print("Validation accuracy with the seeds 1, 2 and 3")
print("One hidden layer:", *percentages(one_layer))
print("Two hidden layers:", *percentages(two_layers))
print(f"Between their means: {layer_gap:.1f} points")
# --8<-- [end:block]
