"""Confidence, accuracy and calibration error by temperature, in a table."""

from snippets.challenges.by_temperature import (
    miscalibration,
    rightness,
    sureness,
    tried_temperatures,
)
from snippets.challenges.fr.decimal import decimal

# --8<-- [start:block]
print("moyennes de cinq réseaux, %")
print("T       confiance exactitude    erreur")
for row in zip(tried_temperatures, sureness, rightness, miscalibration):
    each, *shares = row
    cells = [f"{decimal(100 * share, 1):>10}" for share in shares]
    print(f"{decimal(each, 1):7}{''.join(cells)}")
# --8<-- [end:block]
