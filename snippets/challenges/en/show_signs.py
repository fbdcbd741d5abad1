"""How far maps with their signs agree: the mean, and what it cancels."""

from snippets.challenges.en.decimal import decimal
from snippets.challenges.sanity import signed

# --8<-- [start:block]
def mean_and_absolute(by_kind):
    """By kind of network: the mean correlation, and that of absolute values."""
    return "      ".join(
        f"{decimal(values.mean()):>5} ({decimal(abs(values).mean())})"
        for values in by_kind
    )


print("mean of 200 correlations (mean of their absolute values)")
print("                      another seed     random output        all random")
print(f"gradient              {mean_and_absolute(signed[0])}")
print(f"black patch           {mean_and_absolute(signed[1])}")
print(f"… on the garment      {mean_and_absolute(signed[2])}")
print(f"grey patch            {mean_and_absolute(signed[3])}")
# --8<-- [end:block]
