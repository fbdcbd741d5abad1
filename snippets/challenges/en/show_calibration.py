"""The temperatures and calibration errors of five networks, in a table."""

from snippets.challenges.calibration_errors import errors, floors
from snippets.challenges.en.decimal import decimal
from snippets.challenges.temperature import naive_temperatures, temperatures
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
print("         temperature chosen on    calibration error in %, with temperature of")
print("network  training  validation     1  training  validation    chance alone")
for number, of_network in enumerate(100 * errors):
    as_it_is, naive, chosen = [decimal(error, 1) for error in of_network]
    mean = decimal(100 * floors[number].mean(), 1)
    most = decimal(100 * np.quantile(floors[number], 0.95), 1)
    print(
        f"{number + 1:7}{decimal(naive_temperatures[number]):>10}"
        f"{decimal(temperatures[number]):>12}{as_it_is:>6}{naive:>10}{chosen:>12}"
        f"   {mean}, up to {most}"
    )
# --8<-- [end:block]
