"""Loss and accuracy by epoch, in training and on the validation images."""

from snippets.introduction.train import history

# --8<-- [start:block]
import matplotlib.pyplot as plt

epochs = [epoch + 1 for epoch in history.epoch]
losses = history.history["loss"], history.history["val_loss"]
accuracies = history.history["accuracy"], history.history["val_accuracy"]
final_accuracy = history.history["accuracy"][-1]
best_epoch = losses[1].index(min(losses[1])) + 1

figure, (top, bottom) = plt.subplots(
    2, 1, figsize=(4.4, 4.2), sharex=True, layout="constrained"
)
for axes, (in_training, held_out) in ((top, losses), (bottom, accuracies)):
    axes.plot(epochs, in_training, "o-", color="tab:blue", label="in training")
    axes.plot(epochs, held_out, "s--", color="tab:orange", label="validation")
    axes.yaxis.set_major_formatter(lambda y, _: f"{y:.2f}")
top.set_ylabel("loss")
top.legend()
bottom.set_ylabel("accuracy")
bottom.set_xlabel("epoch")
bottom.set_xticks(epochs)
plt.show()
# --8<-- [end:block]
