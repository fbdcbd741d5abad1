"""Exercise: what training on wrong labels does, by its length, in curves."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.wrong_labels import looks, misled, well_taught
from snippets.introduction.import_matplotlib import plt

# --8<-- [start:block]
figure, (top, bottom) = plt.subplots(
    2, 1, figsize=(4.4, 5), sharex=True, layout="constrained"
)
curves = {
    "bonnes étiquettes": (well_taught, "s--", "tab:blue"),
    "un cinquième au sort": (misled, "o-", "tab:red"),
}
for name, (by_seed, style, color) in curves.items():
    top.plot(looks, by_seed[:, :, 1].T, style[0], color=color, markersize=3)
    top.plot(
        looks, by_seed[:, :, 1].mean(axis=0), style, color=color, label=name
    )
bottom.plot(looks, misled[:, :, 2].T, "o", color="tab:red", markersize=3)
bottom.plot(looks, misled[:, :, 2].mean(axis=0), "o-", color="tab:red")
ticks = [0.74, 0.78, 0.82]
top.set_yticks(ticks, [decimal(tick) for tick in ticks])
bottom.set_yticks([0, 0.5, 1], ["0", decimal(0.5, 1), "1"])
bottom.set_ylim(0, 1)
top.set_ylabel("exactitude sur le test")
bottom.set_ylabel("étiquettes fausses\nrépétées")
bottom.set_xlabel("époques")
top.legend()
plt.show()
# --8<-- [end:block]
