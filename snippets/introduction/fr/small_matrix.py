"""Exercise: accuracy, recall and precision of a confusion matrix of three."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.predicted_labels import np

# --8<-- [start:block]
small_matrix = np.array([[40, 8, 2], [15, 30, 5], [5, 2, 43]])
small_right = small_matrix.diagonal()
small_accuracy = small_right.sum() / small_matrix.sum()
small_recall = small_right / small_matrix.sum(axis=1)
small_precision = small_right / small_matrix.sum(axis=0)

print(f"Exactitude : {100 * small_accuracy:.0f} %")
for place, label in enumerate([0, 6, 3]):
    print(
        f"{class_names[label]} : rappel {100 * small_recall[place]:.0f} %, "
        f"précision {100 * small_precision[place]:.0f} %"
    )
# --8<-- [end:block]
