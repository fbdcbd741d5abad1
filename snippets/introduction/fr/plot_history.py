"""Loss and accuracy by epoch."""

from snippets.introduction.train import history

# --8<-- [start:block]
import matplotlib.pyplot as plt

epochs = [epoch + 1 for epoch in history.epoch]
figure, (top, bottom) = plt.subplots(2, 1, figsize=(6, 5), sharex=True)
top.plot(epochs, history.history["loss"], "o-", color="tab:red")
top.set_ylabel("perte")
bottom.plot(epochs, history.history["accuracy"], "o-", color="tab:blue")
bottom.set_ylabel("exactitude")
final_accuracy = history.history["accuracy"][-1]
bottom.annotate(
    f"{final_accuracy:.2f}",
    (epochs[-1], final_accuracy),
    xytext=(0, -16),
    textcoords="offset points",
    ha="center",
)
bottom.set_xlabel("époque")
bottom.set_xticks(epochs)
plt.tight_layout()
plt.show()
# --8<-- [end:block]
