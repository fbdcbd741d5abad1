"""The two losses of a training that goes on too long."""

from snippets.introduction.early_stopping import in_time, too_long

# --8<-- [start:block]
import matplotlib.pyplot as plt

few_losses = too_long.history["loss"]
held_out_losses = too_long.history["val_loss"]
lowest_loss, last_loss = min(held_out_losses), held_out_losses[-1]
turning_point = held_out_losses.index(lowest_loss) + 1
stopped_at = len(in_time.epoch)
accuracy_then = too_long.history["val_accuracy"][turning_point - 1]
accuracy_last = too_long.history["val_accuracy"][-1]

curves = {
    "pendant l’entraînement": (few_losses, "solid", "tab:blue"),
    "validation": (held_out_losses, "dashed", "tab:orange"),
}
figure, axes = plt.subplots(figsize=(4.4, 3), layout="constrained")
for name, (curve, linestyle, color) in curves.items():
    places = range(1, len(curve) + 1)
    axes.plot(places, curve, linestyle=linestyle, color=color, label=name)
axes.plot(turning_point, lowest_loss, "D", color="tab:orange", label="minimum")
axes.yaxis.set_major_formatter(lambda y, _: f"{y:.1f}".replace(".", ","))
axes.set_ylim(bottom=0)
axes.set_xlabel("époque")
axes.set_ylabel("perte")
axes.legend()
plt.show()
# --8<-- [end:block]
