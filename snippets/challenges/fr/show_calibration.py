"""The temperatures and calibration errors of five networks, in a table."""

from snippets.challenges.calibration_errors import errors, mean_floor
from snippets.challenges.fr.decimal import decimal
from snippets.challenges.temperature import naive_temperatures, temperatures

# --8<-- [start:block]
def calibration_row(number):
    """Of a network: its two temperatures, and its three errors."""
    as_it_is, naive, chosen = [decimal(100 * e, 1) for e in errors[number]]
    return (
        f"{number + 1:3}{decimal(naive_temperatures[number]):>10}"
        f"{decimal(temperatures[number]):>7}"
        f"{as_it_is:>7}{naive:>7}{chosen:>7}"
    )


print("    température  erreur de calibration, %")
print("réseau  entr.   val.  T = 1  entr.   val.")
for number in range(len(errors)):
    print(calibration_row(number))
print(f"hasard seul, en moyenne     {decimal(100 * mean_floor, 1):>13}")
# --8<-- [end:block]
