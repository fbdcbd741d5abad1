"""From random weights and pre-trained, by the number of images."""

from snippets.challenges.compare_starts import new_images
from snippets.challenges.transfer import transfers
from snippets.introduction.import_matplotlib import plt

# --8<-- [start:block]
curves = [
    ("from random weights", "tab:gray", "o--"),
    ("pre-trained on five others", "tab:blue", "s-"),
]
figure, panels = plt.subplots(1, 2, figsize=(6.2, 4), sharey=True)
for panel, results in zip(panels, transfers.values()):
    for number, (name, color, style) in enumerate(curves):
        found = results[:, :, number]
        mean = found.mean(axis=0)
        panel.plot(new_images, mean, style, color=color, label=name)
        panel.plot(new_images, found.T, ".", color=color, markersize=4)
    panel.set_xscale("log")
    panel.set_xticks(new_images, new_images)
    panel.minorticks_off()
    panel.set_xlabel("training images")
panels[0].set_title("in the middle")
panels[1].set_title("moved")
panels[0].set_ylabel("accuracy on the new categories")
panels[0].legend(loc="lower right", fontsize=10)
plt.tight_layout()
plt.show()
# --8<-- [end:block]
