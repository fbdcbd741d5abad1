"""The loss as a landscape, and three ways down it."""

from snippets.under_the_hood.descent import line_loss, paths
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
import matplotlib.pyplot as plt

w_axis, b_axis = np.linspace(-2, 5, 71), np.linspace(-3, 4, 71)
heights = [[line_loss(w, b) for w in w_axis] for b in b_axis]
levels = [0.2, 1, 3, 6, 10, 15, 21, 28, 36, 45]

figure, panels = plt.subplots(
    1, 3, figsize=(4.4, 2.8), sharey=True, layout="constrained"
)
for panel, (rate, places) in zip(panels, paths.items()):
    panel.contour(
        w_axis, b_axis, heights, levels, colors="tab:gray", linewidths=0.7
    )
    panel.plot(*zip(*places), "o-", color="tab:blue", markersize=3, linewidth=1)
    panel.plot(*places[-1], "D", color="tab:orange", markersize=6)
    for step in (0, len(places) - 1):
        panel.annotate(
            step, places[step], xytext=(5, 5), textcoords="offset points"
        )
    panel.set_title(f"η = {rate}", fontsize=10)
    panel.set_xlabel("w")
panels[0].set_ylabel("b")
plt.show()
# --8<-- [end:block]
