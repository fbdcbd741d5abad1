"""A neuron in plain Python, which needs no library."""

# --8<-- [start:block]
def neuron(inputs, weights, bias):
    total = bias
    for value, weight in zip(inputs, weights):
        total += weight * value
    return max(0, total)  # ReLU


print(neuron([1, 0, 1], [2, 1, -1], 1))

for pair in [0, 0], [0, 1], [1, 0], [1, 1]:
    print(pair, neuron(pair, [1, 1], -1))
# --8<-- [end:block]
