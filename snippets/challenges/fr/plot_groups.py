"""Recall of dark garments and of light ones, where the dark ones are rare."""

from snippets.challenges.fr.plot_starved import plot_marks
from snippets.challenges.judge_groups import (
    groups_balanced,
    groups_reweighted,
    groups_starved,
)
from snippets.introduction.import_matplotlib import plt

# --8<-- [start:block]
curves = {
    "500 foncées": (groups_balanced, "o", "tab:blue"),
    "25 foncées": (groups_starved, "X", "tab:red"),
    "25, repondérées": (groups_reweighted, "s", "tab:green"),
}
figure, panels = plt.subplots(1, 2, figsize=(4.4, 6), sharey=True)
for group, panel in enumerate(panels):
    plot_marks(
        panel,
        {
            name: (marks[..., group], *style)
            for name, (marks, *style) in curves.items()
        },
    )
panels[0].set_xlabel("rappel, foncées (%)")
panels[1].set_xlabel("rappel, claires (%)")
handles, names = panels[0].get_legend_handles_labels()
figure.legend(handles, names, loc="upper center", ncols=2)
plt.tight_layout(rect=(0, 0, 1, 0.9))
plt.show()
# --8<-- [end:block]
