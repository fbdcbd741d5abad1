"""Accuracy against multiply-adds, and the Pareto front."""

from snippets.challenges.front import front, valid_quality
from snippets.challenges.shapes import prices, shapes
from snippets.introduction.import_matplotlib import plt

# --8<-- [start:block]
figure, axes = plt.subplots(figsize=(4.4, 4.2), layout="constrained")
axes.plot(prices, 100 * valid_quality, "_", color="tab:gray")
best_prices = [prices[place] for place in front] + [max(prices) * 1.3]
best_means = [100 * valid_quality[place].mean() for place in front]
axes.step(
    best_prices,
    best_means + best_means[-1:],
    where="post",
    color="tab:orange",
)
axes.plot(prices, 100 * valid_quality.mean(axis=1), "o", color="tab:blue")
for price, found, hidden in zip(prices, valid_quality, shapes):
    # (74,) costs as much as (64, 64, 64), whose name stands above both.
    offset, angle = ((10, -18), 0) if hidden == (74,) else ((-4, 5), 50)
    axes.annotate(
        str(hidden),
        (price, 100 * found.max()),
        xytext=offset,
        textcoords="offset points",
        rotation=angle,
    )
axes.set_xscale("log")
axes.margins(x=0.12, y=0.25)
axes.set_xlabel("multiplications-additions par image")
axes.set_ylabel("exactitude sur les images de validation (%)")
plt.show()
# --8<-- [end:block]
