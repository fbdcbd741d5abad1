"""The temperatures and calibration errors of five networks, in a table."""

from snippets.challenges.calibration_errors import errors, mean_floor
from snippets.challenges.en.decimal import decimal
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


print("    temperature    calibration error, %")
print("net     train  valid  T = 1  train  valid")
for number in range(len(errors)):
    print(calibration_row(number))
print(f"chance alone, on average    {decimal(100 * mean_floor, 1):>13}")
# --8<-- [end:block]
