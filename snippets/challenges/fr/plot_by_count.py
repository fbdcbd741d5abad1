"""The error against the number of training images, on two logarithmic axes."""

from snippets.challenges.by_count import by_count, image_counts
from snippets.challenges.fr.decimal import grouped
from snippets.challenges.label_prices import error_rates, power_law
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
figure, axes = plt.subplots(figsize=(4.4, 3.8), layout="constrained")
axes.plot(
    image_counts,
    100 * power_law,
    "--",
    color="tab:gray",
    label="loi ajustée sans le dernier nombre",
)
axes.plot(
    np.repeat(image_counts, 3),
    100 * (1 - np.ravel(by_count)),
    "_",
    color="tab:orange",
    label="une graine",
)
axes.plot(
    image_counts,
    100 * error_rates,
    "o",
    color="tab:blue",
    label="moyenne de trois graines",
)
axes.set_xscale("log")
axes.set_yscale("log")
axes.set_xticks(image_counts, [grouped(count) for count in image_counts])
axes.set_yticks([10, 15, 20, 30], [10, 15, 20, 30])
axes.minorticks_off()
axes.set_xlabel("nombre d’images d’entraînement")
axes.set_ylabel("erreurs sur le jeu de test (%)")
axes.legend()
plt.show()
# --8<-- [end:block]
