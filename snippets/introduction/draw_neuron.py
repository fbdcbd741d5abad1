"""A neuron with three inputs, a weight on each of their connections."""

# --8<-- [start:block]
import matplotlib.pyplot as plt


def draw_circle(x, y, name, color):
    plt.plot(x, y, "o", markersize=34, color=color, markerfacecolor="none")
    plt.text(x, y, name, ha="center", va="center")


plt.figure(figsize=(5.4, 2.4))
for number, y in zip("₁₂₃", [2, 0, -2]):
    plt.plot([0.4, 3.6], [0.9 * y, 0.1 * y], color="tab:gray", zorder=0)
    plt.text(1.9, 0.5 * y + 0.15, f"w{number}", ha="center", va="bottom")
    draw_circle(0, y, f"x{number}", "tab:blue")
for start, end in [(4.4, 5.4), (6.2, 7.2)]:
    plt.plot([start, end], [0, 0], color="tab:gray")
draw_circle(4, 0, "Σ + b", "tab:orange")
draw_circle(5.8, 0, "f", "tab:orange")
draw_circle(7.6, 0, "y", "tab:blue")
plt.axis("off")
plt.margins(0.1, 0.25)
plt.tight_layout()
plt.show()
# --8<-- [end:block]
