"""The recall of each category: before, starved, re-weighted."""

from snippets.challenges.recall_before import recall_before
from snippets.challenges.recall_reweighted import recall_reweighted
from snippets.challenges.recall_starved import recall_starved
from snippets.challenges.starve import starved
from snippets.introduction.en.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
curves = {
    "before": (recall_before, "o", "tab:blue"),
    "starved": (recall_starved, "X", "tab:red"),
    "re-weighted": (recall_reweighted, "s", "tab:green"),
}
plt.figure(figsize=(6.2, 5))
for row, (name, (recalls, marker, color)) in enumerate(curves.items()):
    places = np.arange(10) + 0.25 * row - 0.25
    plt.hlines(places, recalls.min(axis=0), recalls.max(axis=0), color=color)
    plt.plot(recalls.mean(axis=0), places, marker, color=color, label=name)
plt.axhspan(starved - 0.5, starved + 0.5, color="tab:gray", alpha=0.2)
plt.yticks(range(10), class_names)
plt.ylim(9.6, -0.6)
plt.xlim(0, 1)
plt.xlabel("recall")
plt.legend(loc="upper left")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
