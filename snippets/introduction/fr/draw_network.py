"""A small deep network: its layers, neurons and connections."""

# --8<-- [start:block]
import matplotlib.pyplot as plt
from matplotlib.collections import LineCollection


def draw_network(layers, figsize):
    columns = [
        [(2 * x, y - (size - 1) / 2) for y in range(size)]
        for x, (_, size) in enumerate(layers)
    ]
    _, axes = plt.subplots(figsize=figsize, layout="constrained")
    axes.axis("off")
    for x, (left, right) in enumerate(zip(columns, columns[1:])):
        lines = [(start, end) for start in left for end in right]
        connections = LineCollection(lines, color="tab:gray", lw=0.8)
        signals = LineCollection(
            lines, color="tab:orange", lw=2, gid=f"signal-{x}"
        )
        axes.add_collection(connections)
        axes.add_collection(signals)
    for x, (column, (name, _)) in enumerate(zip(columns, layers)):
        axes.scatter(
            *zip(*column), s=150, color="tab:blue", zorder=3, gid=f"neurons-{x}"
        )
        axes.text(2 * x, -3.4, name, ha="center", va="top")
    plt.show()


draw_network([("", 5), ("", 7), ("", 7), ("", 6), ("", 3)], figsize=(6.4, 2.4))
layers = [
    ("couche\nd’entrée", 4),
    ("couche\ncachée 1", 6),
    ("couche\ncachée 2", 5),
    ("couche\nde sortie", 3),
]
draw_network(layers, figsize=(4.4, 3.4))
# --8<-- [end:block]
