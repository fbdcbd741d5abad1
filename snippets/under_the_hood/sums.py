"""What the sign of a sum says, in Python."""

# --8<-- [start:block]
pairs = zip([2, 1, -1], [1, 0, 1])
print(sum(w * x for w, x in pairs))
# --8<-- [end:block]
