"""Exercise: what three billion weights take, in 32 bits and in four."""

from snippets.challenges.fr.decimal import decimal

# --8<-- [start:block]
weight_count = 3_000_000_000
in_groups = 4 + 16 / 32  # 16 more bits for each 32 weights

print("bits par poids   milliards d’octets")
billions = []
for bits_each in (32, 4, in_groups):
    billions.append(weight_count * bits_each / 8 / 1e9)
    print(f"{decimal(bits_each, 1):>8}{decimal(billions[-1], 2):>14}")
# --8<-- [end:block]
