"""Who is taken for whom: the confusion matrix, and each category's recall."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.introduction.predicted_labels import np, predicted_labels

# --8<-- [start:block]
confusion = np.zeros((len(class_names), len(class_names)), dtype=int)
np.add.at(confusion, (test_labels, predicted_labels), 1)
recall = confusion.diagonal() / confusion.sum(axis=1)
hardest, lowest_recall = class_names[recall.argmin()], recall.min()
print(f"{hardest} : {100 * lowest_recall:.0f} %")

figure, axes = plt.subplots(figsize=(8, 7), layout="constrained")
axes.imshow(confusion, cmap="Blues")
for true, row in enumerate(confusion):
    for predicted, count in enumerate(row):
        color = "white" if count > confusion.max() / 2 else "black"
        axes.text(predicted, true, count, color=color, ha="center", va="center")
    axes.text(9.8, true, f"{100 * recall[true]:.0f} %", va="center")
axes.text(9.8, -0.8, "rappel", va="center")
axes.set_xticks(
    range(len(class_names)), class_names, rotation=45, ha="right"
)
axes.set_yticks(range(len(class_names)), class_names)
axes.set_xlabel("catégorie prédite")
axes.set_ylabel("vraie catégorie")
plt.show()
# --8<-- [end:block]
