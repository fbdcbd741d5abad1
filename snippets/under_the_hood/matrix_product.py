"""The product of two matrices: each row times each column."""

# --8<-- [start:block]
import numpy as np

one = np.array([[1, 2], [3, 4]])
other = np.array([[5, 6], [7, 8]])
print(one @ other)
# --8<-- [end:block]
