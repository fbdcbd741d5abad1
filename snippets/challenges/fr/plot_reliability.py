"""The reliability diagram of the first network, as it is and with its temperature."""

from snippets.challenges.calibration_errors import sure_and_right
from snippets.challenges.fr.decimal import decimal
from snippets.challenges.reliability import reliability
from snippets.challenges.temperature import temperatures
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
curves = {
    "telle quelle": (1, "o-", "tab:red"),
    "avec la température": (temperatures[0], "s--", "tab:blue"),
}
figure, (top, bottom) = plt.subplots(
    2, 1, figsize=(4.4, 5), sharex=True, height_ratios=[3, 1]
)
top.plot([0, 1], [0, 1], color="tab:gray", linewidth=0.8)
for place, (name, (temperature, style, color)) in enumerate(curves.items()):
    counts, confidences, accuracies = reliability(
        *sure_and_right(trained, temperature)
    )
    some = counts >= 20  # fewer images say little
    top.plot(
        confidences[some], accuracies[some], style, color=color, label=name
    )
    middles = [0.03 + 0.1 * bin + 0.04 * place for bin in range(10)]
    bottom.bar(middles, counts, width=0.04, color=color)
# Of the last curve, with the temperature.
spread = np.sqrt(confidences * (1 - confidences) / np.maximum(counts, 1))
top.errorbar(
    confidences[some],
    confidences[some],
    1.96 * spread[some],
    fmt="none",
    ecolor="tab:gray",
    capsize=4,
    label="hasard seul (95 %)",
)
top.set(xlim=(0.2, 1.01), ylim=(0.2, 1.01))
ticks = [0.2, 0.4, 0.6, 0.8, 1]
top.set_xticks(ticks)
top.set_yticks(ticks, [decimal(tick, 1) for tick in ticks])
bottom.set_xticks(ticks, [decimal(tick, 1) for tick in ticks])
top.set_ylabel("exactitude")
top.legend()
bottom.set_ylabel("images")
bottom.set_xlabel("confiance")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
