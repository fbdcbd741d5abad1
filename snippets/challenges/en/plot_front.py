"""Accuracy against multiply-adds, and the Pareto front."""

from snippets.challenges.front import front, prices, quality
from snippets.challenges.shapes import shapes
from snippets.challenges.train_shapes import by_shape
from snippets.introduction.import_matplotlib import plt

# --8<-- [start:block]
plt.figure(figsize=(6, 4))
plt.plot(prices, by_shape, ".", color="tab:gray")
plt.plot(prices, quality, "o", color="tab:blue")
plt.plot([prices[place] for place in front], quality[front], color="tab:orange")
for price, found, hidden in zip(prices, by_shape, shapes):
    plt.annotate(
        str(hidden),
        (price, max(found)),
        xytext=(-4, 5),
        textcoords="offset points",
        rotation=50,
    )
plt.xscale("log")
plt.margins(x=0.12, y=0.2)
plt.xlabel("multiply-adds per image")
plt.ylabel("test accuracy")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
