"""What the sign of a sum says, in Python."""

# --8<-- [start:block]
print(sum(w * x for w, x in zip([2, 1, -1], [1, 0, 1])))
# --8<-- [end:block]
