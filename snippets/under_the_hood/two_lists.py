"""One number from each row of a table."""

from snippets.under_the_hood.transpose import table

# --8<-- [start:block]
print(table[[0, 1], [2, 0]])
# --8<-- [end:block]
