"""Validation accuracy by epoch, of trainings that differ in their seed alone."""

from snippets.under_the_hood.seeds import curves

# --8<-- [start:block]
import matplotlib.pyplot as plt

figure, axes = plt.subplots(figsize=(4.4, 3.2), layout="constrained")
lasts = []
for curve, marker in zip(curves, "os^Dv"):
    percentages = [100 * accuracy for _, accuracy in curve]
    epochs = range(1, len(curve) + 1)
    axes.plot(epochs, percentages, marker=marker, markersize=4, linewidth=1)
    lasts.append(percentages[-1])
axes.axhspan(min(lasts), max(lasts), color="tab:orange", alpha=0.25)
for edge, va in ((min(lasts), "top"), (max(lasts), "bottom")):
    axes.text(10.3, edge, f"{edge:.1f}".replace(".", ","), va=va)
axes.margins(y=0.15)
axes.set(xlim=(0.7, 11.2), xticks=epochs)
axes.set_xlabel("époque")
axes.set_ylabel("exactitude sur la validation (%)")
plt.show()
# --8<-- [end:block]
