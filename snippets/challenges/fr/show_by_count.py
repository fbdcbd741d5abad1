"""Accuracy by the number of images, and the price of one more point."""

from snippets.challenges.by_count import by_count, image_counts
from snippets.challenges.label_prices import label_prices
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
print("        exactitude (test), %  étiquettes")
print("images  moyenne de 3 graines  par point")
for count, found, price in zip(image_counts, by_count, [None, *label_prices]):
    mean, low, high = 100 * np.mean(found), 100 * min(found), 100 * max(found)
    print(
        f"{count:6}  {mean:.1f} ({low:.1f}–{high:.1f})".replace(".", ","),
        "" if price is None else f"{price:14.0f}",
    )
# --8<-- [end:block]
