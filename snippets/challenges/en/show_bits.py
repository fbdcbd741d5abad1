"""What the network is worth with weights of few bits, in a table."""

from snippets.challenges.by_bits import by_bits

# --8<-- [start:block]
print("            test accuracy, %,")
print("            mean of five (lowest)")
print("            largest weight      fitted")
print("bits  bytes matrix    neuron    neuron")
for bits, ways in by_bits.items():
    cells = [f"{100 * way.mean():.1f} ({100 * way.min():.0f})" for way in ways]
    row = f"{cells[0]:10}{cells[1]:10}{cells[2]}"
    print(f"{bits:4}{bits * 101_632 // 8:7} {row}")
# --8<-- [end:block]
