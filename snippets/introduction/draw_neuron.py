"""A neuron with three inputs, a weight on each of their connections."""

# --8<-- [start:block]
import matplotlib.pyplot as plt


figure, axes = plt.subplots(figsize=(4.4, 2.2), layout="constrained")


def draw_circle(x, y, name, color):
    axes.plot(x, y, "o", markersize=34, color=color, markerfacecolor="none")
    axes.text(x, y, name, ha="center", va="center")


for number, y in zip("₁₂₃", [2, 0, -2]):
    axes.plot([0.4, 3.6], [0.9 * y, 0.1 * y], color="tab:gray", zorder=0)
    axes.text(1.9, 0.5 * y + 0.15, f"w{number}", ha="center", va="bottom")
    draw_circle(0, y, f"x{number}", "tab:blue")
for start, end in [(4.4, 5.4), (6.2, 7.2)]:
    axes.plot([start, end], [0, 0], color="tab:gray")
draw_circle(4, 0, "Σ + b", "tab:orange")
draw_circle(5.8, 0, "f", "tab:orange")
draw_circle(7.6, 0, "y", "tab:blue")
axes.axis("off")
axes.margins(0.1, 0.25)
plt.show()
# --8<-- [end:block]
