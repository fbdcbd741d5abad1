"""A small deep network: its layers, neurons and connections."""

# --8<-- [start:block]
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection

layers = [
    ("couche\nd'entrée", 4),
    ("couche\ncachée 1", 6),
    ("couche\ncachée 2", 5),
    ("couche\nde sortie", 3),
]
columns = [
    [(2 * x, y - (size - 1) / 2) for y in range(size)]
    for x, (_, size) in enumerate(layers)
]

figure, axes = plt.subplots(figsize=(6, 4))
axes.axis("off")
for x, (left, right) in enumerate(zip(columns, columns[1:])):
    lines = [(start, end) for start in left for end in right]
    axes.add_collection(LineCollection(lines, color="tab:gray", lw=0.8))
    axes.add_collection(
        LineCollection(lines, color="tab:orange", lw=2, gid=f"signal-{x}")
    )
for x, (column, (name, _)) in enumerate(zip(columns, layers)):
    axes.scatter(
        *zip(*column), s=330, color="tab:blue", zorder=3, gid=f"neurons-{x}"
    )
    axes.text(2 * x, -3.2, name, ha="center", va="top")
axes.set(xlim=(-0.6, 6.6), ylim=(-4.2, 2.9))
plt.tight_layout()
plt.show()
# --8<-- [end:block]
