"""How far chance moves an accuracy, in words."""

from snippets.under_the_hood.luck import by_epoch, by_sample, by_seed

# --8<-- [start:block]
def points(deviation):
    return f"{deviation:.2f}".replace(".", ",")


print("De combien de points le hasard déplace une exactitude (écart type)")
print("Autres images de test, même réseau :", points(by_sample))
print("Autre graine, en moyenne des époques 6 à 10 :", points(by_seed))
print("Une époque de plus ou de moins, même entraînement :", points(by_epoch))
# --8<-- [end:block]
