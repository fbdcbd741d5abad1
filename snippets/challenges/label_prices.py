"""How many more labels one more percentage point takes."""

from snippets.challenges.by_count import by_count, counts
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
labels = np.diff(counts)
points = 100 * np.diff(np.mean(by_count, axis=1))
for count, price in zip(counts[1:], labels / points):
    print(f"{count:6} {price:6.0f}")

first_price = round(float(labels[0] / points[0]))
last_price = round(float(labels[-1] / points[-1]), -3)
fewest_images, most_images = np.mean(by_count, axis=1)[[0, -1]].tolist()
# --8<-- [end:block]
