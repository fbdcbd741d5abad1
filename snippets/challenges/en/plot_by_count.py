"""The error against the number of training images, on two logarithmic axes."""

from snippets.challenges.by_count import by_count, image_counts
from snippets.challenges.en.decimal import grouped
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
    label="law fitted without the last count",
)
axes.plot(
    np.repeat(image_counts, 3),
    100 * (1 - np.ravel(by_count)),
    "_",
    color="tab:orange",
    label="one seed",
)
axes.plot(
    image_counts,
    100 * error_rates,
    "o",
    color="tab:blue",
    label="mean of three seeds",
)
axes.set_xscale("log")
axes.set_yscale("log")
axes.set_xticks(image_counts, [grouped(count) for count in image_counts])
axes.set_yticks([10, 15, 20, 30], [10, 15, 20, 30])
axes.minorticks_off()
axes.set_xlabel("training images")
axes.set_ylabel("errors on the test set (%)")
axes.legend()
plt.show()
# --8<-- [end:block]
