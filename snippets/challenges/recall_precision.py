"""Recall and precision of a category."""

# --8<-- [start:block]
def recall(shown, named):
    """Of the images that show a category, the share that is recognised."""
    return (shown & named).sum() / shown.sum()


def precision(shown, named):
    """Of the answers that name a category, the share that is right."""
    return (shown & named).sum() / named.sum() if named.any() else float("nan")
# --8<-- [end:block]
