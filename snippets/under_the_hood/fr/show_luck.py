"""How far chance moves an accuracy, in words."""

from snippets.under_the_hood.luck import by_epoch, by_sample, by_seed

# --8<-- [start:block]
def points(deviation):
    return f"{deviation:.2f}".replace(".", ",")


print("Écart type d’une exactitude, en points")
print("Autres images de test :", points(by_sample))
print("Autre graine :", points(by_seed))
print("Autre époque :", points(by_epoch))
# --8<-- [end:block]
