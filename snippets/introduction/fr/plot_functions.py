"""A test image with its verdict, and its ten confidence scores."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.predicted_labels import np


# --8<-- [start:block]
def plot_image(i, predictions_array, true_label, img):
    predicted, true = np.argmax(predictions_array), true_label[i]
    plt.imshow(img[i], cmap=plt.cm.binary)
    plt.grid(False)
    plt.xticks([])
    plt.yticks([])
    mark, color = ("✓", "tab:blue") if predicted == true else ("✗", "tab:red")
    confidence = 100 * predictions_array[predicted]
    plt.xlabel(
        f"{mark} {class_names[predicted]} {confidence:.0f} %\n"
        f"(réponse : {class_names[true]})",
        color=color,
    )


def plot_predictions(i, predictions_array, true_label):
    predicted, true = np.argmax(predictions_array), true_label[i]
    bars = plt.bar(range(10), predictions_array, color="tab:gray")
    plt.grid(False)
    plt.xticks(range(10))
    plt.yticks([0, 1])
    plt.ylim(0, 1)
    marks = {predicted: ("✗", "tab:red"), true: ("✓", "tab:blue")}
    for row, (label, (mark, color)) in enumerate(marks.items()):
        bars[label].set_color(color)
        name = f"{mark} {class_names[label]}"
        plt.text(label, 1.06 + 0.18 * row, name, color=color, ha="center")
# --8<-- [end:block]
