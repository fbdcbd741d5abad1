"""Who is taken for whom: the confusion matrix, and each category's recall."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.introduction.predicted_labels import np, predicted_labels

# --8<-- [start:block]
categories = range(len(class_names))
confusion = np.zeros((len(class_names), len(class_names)), dtype=int)
np.add.at(confusion, (test_labels, predicted_labels), 1)
recall = confusion.diagonal() / confusion.sum(axis=1)
hardest, lowest_recall = class_names[recall.argmin()], recall.min()
print(f"Rappel le plus bas : {hardest}, {100 * lowest_recall:.0f} %")

figure, axes = plt.subplots(figsize=(4.4, 4.3), layout="constrained")
axes.imshow(confusion, cmap="Blues")
for true, row in enumerate(confusion):
    for predicted, count in enumerate(row):
        color = "white" if count > confusion.max() / 2 else "black"
        axes.text(predicted, true, count, color=color, ha="center", va="center")
end = len(class_names) - 0.3
axes.text(end, -0.8, "rappel", va="center")
for true in categories:
    axes.text(end, true, f"{100 * recall[true]:.0f} %", va="center")
axes.set_xticks(categories, class_names, rotation=90)
axes.set_yticks(categories, class_names)
axes.set_xlabel("catégorie prédite")
axes.set_ylabel("vraie catégorie")
plt.show()
# --8<-- [end:block]
