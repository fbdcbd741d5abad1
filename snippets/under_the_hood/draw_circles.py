"""A network of three columns of two, with its numbers."""

from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
import matplotlib.pyplot as plt


def draw(columns, edges, names, loss, mark, **line):
    """Circles with numbers, column by column, and lines between them."""

    def number(value):
        return f"{value:.2f}".replace(".", mark).replace("-", "−")

    _, axes = plt.subplots(figsize=(4.4, 2.9), layout="constrained")
    axes.axis("off")
    axes.set(xlim=(-0.9, 6.9), ylim=(-0.9, 2.9))
    axes.set_title(f"$L$ = {number(loss)}", fontsize=10)
    for x, (values, pair) in enumerate(zip(columns, names)):
        for y, value, name in zip((2, 0), np.ravel(values), pair):
            axes.scatter(
                3 * x, y, s=1250, facecolor="none", edgecolor=line["color"]
            )
            axes.text(3 * x, y, number(value), ha="center", va="center")
            above = 0.65 if y else -0.65
            axes.text(
                3 * x, y + above, name, ha="center", va="center", fontsize=12
            )
    for x, weights in enumerate(edges):
        for start, low in enumerate((2, 0)):
            for end, high in enumerate((2, 0)):
                slope = (high - low) / 3
                axes.plot(
                    [3 * x + 0.5, 3 * x + 2.5],
                    [low + 0.5 * slope, low + 2.5 * slope],
                    **line,
                )
                axes.annotate(
                    number(weights[start, end]),
                    (3 * x + 0.65, low + 0.65 * slope),
                    xytext=(0, 2 if low else -3), textcoords="offset points",
                    va="bottom" if low else "top",
                )
    plt.show()
# --8<-- [end:block]
