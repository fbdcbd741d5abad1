"""How far the maps of other networks agree with those of the trained one."""

from snippets.challenges.sanity import signed, unsigned
from snippets.introduction.import_matplotlib import plt

# --8<-- [start:block]
figure, panels = plt.subplots(1, 2, figsize=(6.2, 2.8), sharey=True)
for panel, agreement in zip(panels, [signed, unsigned]):
    for row, marker, color in ((0, "o", "tab:blue"), (1, "s", "tab:orange")):
        places = [place + 0.3 * row - 0.15 for place in range(3)]
        name = ["gradient", "occlusion"][row]
        panel.plot(agreement[row], places, marker, color=color, label=name)
        for value, place in zip(agreement[row], places):
            panel.text(value + 0.06, place, f"{value:.2f}", va="center")
    panel.axvline(0, color="tab:gray", linewidth=0.8)
    panel.set(xlim=(-0.15, 1.1), ylim=(2.5, -0.5), yticks=[])
    panel.set_xlabel("corrélation des rangs")
panels[0].set_title("avec leurs signes")
panels[1].set_title("sans")
panels[0].text(-0.2, 0, "autre graine", ha="right", va="center")
panels[0].text(-0.2, 1, "sortie au hasard", ha="right", va="center")
panels[0].text(-0.2, 2, "tout au hasard", ha="right", va="center")
panels[0].legend(loc="lower right")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
