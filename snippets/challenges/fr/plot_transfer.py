"""What each hidden layer gains over one that starts from random weights."""

from snippets.challenges.transfer import new_images
from snippets.challenges.transfer_gains import (
    anywhere_gains,
    control_gains,
    middle_gains,
)
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
curves = {
    "préentraînée, ajustée": ("s--", "tab:blue", -0.08),
    "préentraînée, figée": ("o-", "tab:orange", 0),
    "témoin, figée": ("^:", "tab:gray", 0.08),
}
figure, panels = plt.subplots(2, 1, figsize=(4.4, 6.4), sharex=True)
for panel, gains in zip(
    panels, (middle_gains, [*anywhere_gains, control_gains[1]])
):
    panel.axhline(0, color="tab:gray", linewidth=0.8)
    for (name, (style, color, shift)), points in zip(curves.items(), gains):
        places = np.arange(len(new_images)) + shift
        mean, lowest, highest = points.mean(0), points.min(0), points.max(0)
        panel.plot(places, mean, style, color=color, label=name)
        panel.vlines(places, lowest, highest, color=color)
panels[0].set_title("vêtements au milieu")
panels[1].set_title("vêtements n’importe où")
panels[0].set_yticks(range(-12, 4, 4))
panels[1].set_xticks(range(len(new_images)), new_images)
panels[1].set_xlabel("images à apprendre")
figure.suptitle("gain sur un départ aléatoire, en points", fontsize=10)
panels[1].legend(loc="lower left")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
