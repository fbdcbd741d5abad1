"""A matrix and its transpose."""

from snippets.under_the_hood.matrix_product import np

# --8<-- [start:block]
table = np.array([[1, 2, 3], [4, 5, 6]])
print(table.T)
# --8<-- [end:block]
