"""How the article's training went, for a training in the page to be compared with."""

from snippets.introduction.train import history

# --8<-- [start:block]
article_losses = history.history["val_loss"]
article_accuracies = history.history["val_accuracy"]
# --8<-- [end:block]
