"""How far maps with their signs agree: the mean, and what it cancels."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.sanity import signed

# --8<-- [start:block]
def mean_and_absolute(by_kind):
    """By kind of network: the mean correlation, and that of absolute values."""
    return "      ".join(
        f"{decimal(values.mean()):>5} ({decimal(abs(values).mean())})"
        for values in by_kind
    )


print("moyenne de 200 corrélations (moyenne de leurs valeurs absolues)")
print("                      autre graine    sortie au hasard   tout au hasard")
print(f"gradient              {mean_and_absolute(signed[0])}")
print(f"carré noir            {mean_and_absolute(signed[1])}")
print(f"… sur le vêtement     {mean_and_absolute(signed[2])}")
print(f"carré gris            {mean_and_absolute(signed[3])}")
# --8<-- [end:block]
