"""The time of one step, in words."""

from snippets.under_the_hood.compare_speed import speeds

# --8<-- [start:block]
print("Time of one step, in milliseconds")
print(" neurons images  NumPy  Keras Keras×40")
for row in speeds:
    print("{:8} {:6} {:6.1f} {:6.1f} {:8.1f}".format(*row))
# --8<-- [end:block]
