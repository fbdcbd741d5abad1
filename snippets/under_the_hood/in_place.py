"""An array that is changed where it is."""

from snippets.under_the_hood.matrix_product import np

# --8<-- [start:block]
few = [np.array([1.0, 2.0]), np.array([3.0])]
for part in few:
    part -= 0.5
print(few)
# --8<-- [end:block]
