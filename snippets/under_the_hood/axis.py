"""Sums along each axis of a table."""

from snippets.under_the_hood.transpose import table

# --8<-- [start:block]
print(table.sum(axis=0))
print(table.sum(axis=1))
print(table.sum(axis=1, keepdims=True))
# --8<-- [end:block]
