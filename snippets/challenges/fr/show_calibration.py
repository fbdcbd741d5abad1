"""The temperatures and calibration errors of five networks, in a table."""

from snippets.challenges.calibration_errors import errors, floors
from snippets.challenges.fr.decimal import decimal
from snippets.challenges.temperature import naive_temperatures, temperatures
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def calibration_row(number):
    """Of a network: its temperatures, its errors, and those of chance."""
    as_it_is, naive, chosen = [decimal(100 * e, 1) for e in errors[number]]
    mean = decimal(100 * floors[number].mean(), 1)
    most = decimal(100 * np.quantile(floors[number], 0.95), 1)
    return (
        f"{number + 1:7}{decimal(naive_temperatures[number]):>10}"
        f"{decimal(temperatures[number]):>8}{as_it_is:>7}{naive:>10}"
        f"{chosen:>8}{mean:>7}{most:>6}"
    )


print("        température selon erreur de calibration, %  hasard seul")
print("réseau   entraîn.  valid.  T = 1  entraîn.  valid.  moyen  95 %")
for number in range(len(errors)):
    print(calibration_row(number))
# --8<-- [end:block]
