"""What the three ways to train give: to all, to boots, and to the other shoes."""

from snippets.challenges.recall_before import recall_before
from snippets.challenges.recall_reweighted import recall_reweighted
from snippets.challenges.recall_starved import recall_starved
from snippets.challenges.starve import starved

# --8<-- [start:block]
def means(recalls):
    """Over the seeds: the accuracy, boots, then sandals and sneakers."""
    # Each category has 1,000 test images: the mean recall is the accuracy.
    overall, boots = recalls.mean(), recalls[:, starved].mean()
    return float(overall), float(boots), float(recalls[:, [5, 7]].mean())


accuracy_before, boots_before, shoes_before = means(recall_before)
accuracy_starved, boots_starved, shoes_starved = means(recall_starved)
accuracy_mended, boots_mended, shoes_mended = means(recall_reweighted)
print(f"{accuracy_before=:.2f} {boots_before=:.2f} {shoes_before=:.2f}")
print(f"{accuracy_starved=:.2f} {boots_starved=:.2f} {shoes_starved=:.2f}")
print(f"{accuracy_mended=:.2f} {boots_mended=:.2f} {shoes_mended=:.2f}")
# --8<-- [end:block]
