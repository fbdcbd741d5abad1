"""How far absolute maps of other networks agree with those of the trained one."""

from snippets.challenges.en.decimal import decimal
from snippets.challenges.sanity import agreement
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
curves = {
    "another seed": ("o", "tab:blue"),
    "random output": ("s", "tab:orange"),
    "all random": ("^", "tab:green"),
}
figure, panel = plt.subplots(figsize=(4.4, 3.6), layout="constrained")
for kind, (name, (marker, color)) in enumerate(curves.items()):
    by_network = agreement[:, kind].mean(axis=-1)
    places = np.repeat(range(4), 4) + 0.2 * kind - 0.2
    panel.plot(by_network.ravel(), places, marker, color=color, label=name)
panel.text(-0.1, 0, "gradient", ha="right", va="center")
panel.text(-0.1, 1, "black patch", ha="right", va="center")
panel.text(-0.1, 2, "black patch,\non the garment", ha="right", va="center")
panel.text(-0.1, 3, "grey patch", ha="right", va="center")
panel.axvline(0, color="tab:gray", linewidth=0.8)
panel.set(xlim=(-0.05, 1), ylim=(3.5, -0.5), yticks=[])
panel.set_xticks([0, 0.5, 1], ["0", decimal(0.5, 1), "1"])
panel.set_xlabel("rank correlation of absolute values")
figure.legend(
    loc="outside upper center", ncols=3, handletextpad=0, columnspacing=0.8
)
plt.show()
# --8<-- [end:block]
