"""Who is taken for whom: the confusion matrix, and each category's recall."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.introduction.predicted_labels import np, predicted_labels

# --8<-- [start:block]
confusion = np.zeros((10, 10), dtype=int)
np.add.at(confusion, (test_labels, predicted_labels), 1)
recall = confusion.diagonal() / confusion.sum(axis=1)
hardest, lowest_recall = class_names[recall.argmin()], recall.min()
print(f"{hardest} : {100 * lowest_recall:.0f} %")

plt.figure(figsize=(8, 7))
plt.imshow(confusion, cmap=plt.cm.Blues)
for true in range(10):
    for predicted in range(10):
        count = confusion[true, predicted]
        color = "white" if count > 500 else "black"
        plt.text(predicted, true, count, color=color, ha="center", va="center")
    plt.text(9.8, true, f"{100 * recall[true]:.0f} %", va="center")
plt.text(9.8, -0.8, "rappel", va="center")
plt.xticks(range(10), class_names, rotation=45, ha="right")
plt.yticks(range(10), class_names)
plt.xlabel("catégorie prédite")
plt.ylabel("vraie catégorie")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
