"""Test accuracy by epoch, of five trainings that differ in their seed alone."""

from snippets.under_the_hood.seeds import curves, highest, lowest

# --8<-- [start:block]
import matplotlib.pyplot as plt

plt.figure(figsize=(6, 3.6))
plt.axhspan(lowest, highest, color="tab:orange", alpha=0.25)
for curve, marker in zip(curves, "os^Dv"):
    accuracies = [accuracy for _, accuracy in curve]
    plt.plot(range(1, 11), accuracies, marker=marker, markersize=4, linewidth=1)
for edge, va in ((lowest, "top"), (highest, "bottom")):
    plt.text(10.3, edge, f"{edge:.3f}", va=va)
plt.xlim(0.7, 11.2)
plt.xticks(range(1, 11))
plt.xlabel("époque")
plt.ylabel("exactitude sur le jeu de test")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
