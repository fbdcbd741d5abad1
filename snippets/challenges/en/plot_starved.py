"""Recall and precision of each category: starved or not, and two remedies."""

from snippets.challenges.judge_starved import (
    answers_balanced,
    answers_corrected,
    answers_reweighted,
    answers_starved,
)
from snippets.challenges.starved_marks import mark_each
from snippets.introduction.en.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def plot_marks(panel, curves):
    """A line for each category, with means and extremes of three seeds."""
    for row, (name, (marks, marker, color)) in enumerate(curves.items()):
        places = np.arange(len(class_names)) + 0.2 * row - 0.3
        lowest, highest = marks.min(axis=0), marks.max(axis=0)
        panel.hlines(places, 100 * lowest, 100 * highest, color=color)
        mean = 100 * marks.mean(axis=0)
        panel.plot(mean, places, marker, color=color, label=name)
    for place in range(1, len(class_names)):
        panel.axhline(place - 0.5, color="tab:gray", linewidth=0.3)
    panel.set(xlim=(-3, 103), xticks=[0, 50, 100])
    panel.set_ylim(len(class_names) - 0.5, -0.5)
    panel.set_yticks(range(len(class_names)), class_names)


curves = {
    "1000 images": (mark_each(answers_balanced), "o", "tab:blue"),
    "50 images": (mark_each(answers_starved), "X", "tab:red"),
    "50, threshold moved": (mark_each(answers_corrected), "^", "tab:orange"),
    "50, re-weighted": (mark_each(answers_reweighted), "s", "tab:green"),
}
figure, panels = plt.subplots(1, 2, figsize=(4.4, 7), sharey=True)
for measure, panel in enumerate(panels):
    plot_marks(
        panel,
        {
            name: (marks[..., measure], *style)
            for name, (marks, *style) in curves.items()
        },
    )
panels[0].set_xlabel("recall (%)")
panels[1].set_xlabel("precision (%)")
handles, names = panels[0].get_legend_handles_labels()
figure.legend(handles, names, loc="upper center", ncols=2)
plt.tight_layout(rect=(0, 0, 1, 0.92))
plt.show()
# --8<-- [end:block]
