"""A test image with its verdict, and its ten confidences."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.predicted_labels import np


# --8<-- [start:block]
def plot_image(i, predictions_array, true_label, img):
    confidences, true = predictions_array[i], true_label[i]
    predicted = np.argmax(confidences)
    axes = plt.gca()
    axes.imshow(img[i], cmap="binary")
    axes.set(xticks=[], yticks=[])
    mark, color = ("✓", "tab:blue") if predicted == true else ("✗", "tab:red")
    percent = 100 * confidences[predicted]
    axes.set_xlabel(
        f"{mark} {class_names[predicted]} {percent:.0f} %\n"
        f"(vrai : {class_names[true]})",
        color=color,
    )


def plot_predictions(i, predictions_array, true_label):
    confidences, true = predictions_array[i], true_label[i]
    predicted = np.argmax(confidences)
    axes = plt.gca()
    bars = axes.bar(range(len(confidences)), confidences, color="tab:gray")
    axes.set(xticks=range(len(confidences)), yticks=[0, 1], ylim=(0, 1))
    # If both are the same category, ✓ takes the place of ✗.
    marks = {predicted: ("✗", "tab:red"), true: ("✓", "tab:blue")}
    for row, (label, (mark, color)) in enumerate(marks.items()):
        bars[label].set_color(color)
        axes.annotate(
            f"{mark} {class_names[label]}",
            (label, 1),
            xytext=(0, 3 + 13 * row),
            textcoords="offset points",
            ha=("left", "center", "right")[label // 4],
            color=color,
        )
# --8<-- [end:block]
