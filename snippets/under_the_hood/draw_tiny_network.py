"""The tiny network's numbers: forward, backward, and forward again."""

from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.hidden_gradients import hidden_gradients
from snippets.under_the_hood.logit_gradients import logit_gradients
from snippets.under_the_hood.tiny_network import (
    moved,
    tiny,
    tiny_gradients,
    tiny_input,
    tiny_label,
)

# --8<-- [start:block]
import matplotlib.pyplot as plt


def draw(columns, edges, names, loss, color, linestyle):
    """Circles with numbers, column by column, and lines between them."""
    _, axes = plt.subplots(figsize=(4.8, 2.7), layout="constrained")
    axes.axis("off")
    axes.set(xlim=(-0.5, 8.4), ylim=(-0.9, 2.9))
    for x, (values, name) in enumerate(zip(columns, names)):
        for y, value in zip((2, 0), values[0]):
            axes.scatter(
                3 * x, y, s=1000, facecolor="none", edgecolor=color, lw=1.5
            )
            axes.text(3 * x, y, f"{value:.2f}", ha="center", va="center")
            number = 1 if y else 2
            above = f"${name}_{number}$"
            axes.text(3 * x, y + 0.65, above, ha="center", va="center")
    for x, weights in enumerate(edges):
        for start, low in enumerate((2, 0)):
            for end, high in enumerate((2, 0)):
                slope = (high - low) / 3
                axes.plot(
                    [3 * x + 0.5, 3 * x + 2.5],
                    [low + 0.5 * slope, low + 2.5 * slope],
                    color=color, linestyle=linestyle,
                )
                axes.annotate(
                    f"{weights[start, end]:.2f}",
                    (3 * x + 0.65, low + 0.65 * slope),
                    xytext=(0, 2 if low else -3), textcoords="offset points",
                    va="bottom" if low else "top", fontsize=9,
                )
    axes.text(7.5, 1, f"$L$ = {loss:.2f}", ha="center", va="center")
    plt.show()


def draw_forward(parts):
    hidden, scores = forward(tiny_input, parts)
    loss = cross_entropy(scores, tiny_label)
    columns = [tiny_input, hidden, scores]
    draw(columns, parts[::2], "xhp", loss, "tab:blue", "solid")
    return hidden, scores, loss


hidden, scores, loss = draw_forward(tiny)
d_logits = logit_gradients(scores, tiny_label)
d_sums = hidden_gradients(d_logits, tiny[2], hidden)
d_inputs = d_sums @ tiny[0].T
columns = [d_inputs, d_sums, d_logits]
names = [r"\partial x", r"\partial z", r"\partial a"]
draw(columns, tiny_gradients[::2], names, loss, "tab:orange", "dashed")
draw_forward(moved)
# --8<-- [end:block]
