"""How far chance moves an accuracy, in words."""

from snippets.under_the_hood.luck import by_epoch, by_sample, by_seed

# --8<-- [start:block]
def points(deviation):
    return f"{deviation:.2f}"


print("By how many points does chance move an accuracy? (standard deviation)")
print("Other test images, the same network:", points(by_sample))
print("Another seed, averaged over the epochs 6 to 10:", points(by_seed))
print("One epoch more or less, the same training:", points(by_epoch))
# --8<-- [end:block]
