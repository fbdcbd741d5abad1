"""Which learning rates arrive at the bottom of the landscape, and which fly away."""

from snippets.under_the_hood.descent import descend, given, line_loss, paths, wanted
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
best_line = np.polyfit(given, wanted, 1)  # by least squares, without descent
nearly = line_loss(*best_line) + 0.001

rates = [float(f"{10 ** (power / 50):.3g}") for power in range(-150, -14)]
needed = {}
for rate in rates:
    losses = np.array([line_loss(*place) for place in descend(rate, steps=300)])
    if losses[-1] < nearly:
        needed[rate] = int((losses < nearly).argmax())

greatest, quickest = max(needed), min(needed, key=needed.get)
slowness = needed[greatest] / needed[quickest]
for rate in (quickest, greatest):
    print(f"{rate=} steps={needed[rate]}")

# What the ball above takes from here: the rates of its dial, those that arrive,
# those of the three paths, the five points, and where it starts.
arriving, xs, rs = [*needed], [*given], [*wanted]
start, tried = [*paths[0.1][0]], [*paths]
# --8<-- [end:block]
