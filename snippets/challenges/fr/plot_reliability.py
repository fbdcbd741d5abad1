"""The reliability diagram, before and after temperature scaling."""

from snippets.challenges.reliability import (
    judged_labels,
    judged_logits,
    reliability,
)
from snippets.challenges.temperature import tempered
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.softmax import softmax

# --8<-- [start:block]
curves = {
    "avant": (softmax(judged_logits), "o-", "tab:red"),
    "après": (tempered, "s--", "tab:blue"),
}
figure, (top, bottom) = plt.subplots(
    2, 1, figsize=(5.4, 5.4), sharex=True, height_ratios=[3, 1]
)
top.plot([0, 1], [0, 1], color="tab:gray", linewidth=0.8)
for place, (name, (scores, style, color)) in enumerate(curves.items()):
    counts, confidences, accuracies = reliability(scores, judged_labels)
    some = counts >= 20  # fewer images say little
    top.plot(
        confidences[some], accuracies[some], style, color=color, label=name
    )
    middles = [0.03 + 0.1 * bin + 0.04 * place for bin in range(10)]
    bottom.bar(middles, counts, width=0.04, color=color, label=name)
top.set(xlim=(0.2, 1.01), ylim=(0.2, 1.01))
top.set_ylabel("exactitude")
top.legend()
bottom.set_ylabel("images")
bottom.set_xlabel("confiance")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
