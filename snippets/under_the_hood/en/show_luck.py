"""How far chance moves an accuracy, in words."""

from snippets.under_the_hood.luck import by_epoch, by_sample, by_seed

# --8<-- [start:block]
def points(deviation):
    return f"{deviation:.2f}"


print("Standard deviation of an accuracy, in points")
print("Other test images:", points(by_sample))
print("Another seed:", points(by_seed))
print("Another epoch:", points(by_epoch))
# --8<-- [end:block]
