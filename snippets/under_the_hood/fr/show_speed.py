"""The time of one step, in words."""

from snippets.under_the_hood.compare_speed import speeds

# --8<-- [start:block]
print("Durée d’un pas, en millisecondes")
print("neurones images  NumPy  Keras Keras×40")
for row in speeds:
    print("{:8} {:6} {:6.1f} {:6.1f} {:8.1f}".format(*row).replace(".", ","))
# --8<-- [end:block]
