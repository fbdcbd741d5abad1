"""Arrays of other shapes, repeated to fit a table."""

from snippets.under_the_hood.matrix_product import np
from snippets.under_the_hood.transpose import table

# --8<-- [start:block]
print(table + np.array([10, 20, 30]))
print(table - table.max(axis=1, keepdims=True))
# --8<-- [end:block]
