"""One neuron: a weighted sum, a bias, an activation function."""

# --8<-- [start:block]
import numpy as np

x = np.array([1.0, 0.0, 1.0])
w = np.array([2.0, 1.0, -1.0])
b = 1.0

z = w @ x + b
y = np.maximum(0, z)
print(f"z = {z}, y = {y}")
# --8<-- [end:block]
