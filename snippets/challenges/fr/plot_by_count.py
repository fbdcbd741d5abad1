"""Accuracy against the number of training images."""

from snippets.challenges.by_count import by_count, counts
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
plt.figure(figsize=(6, 3.6))
plt.plot(counts, np.mean(by_count, axis=1), color="tab:blue")
plt.plot(counts, by_count, ".", color="tab:orange")
plt.xscale("log")
plt.xticks(counts, counts)
plt.minorticks_off()
plt.xlabel("nombre d’images d’entraînement")
plt.ylabel("exactitude sur le jeu de test")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
