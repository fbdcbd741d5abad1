"""A test image with its verdict, and its ten confidence scores."""

from snippets.introduction.en.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.predicted_labels import np


# --8<-- [start:block]
def plot_image(i, predictions_array, true_label, img):
    scores, true = predictions_array[i], true_label[i]
    predicted = np.argmax(scores)
    axes = plt.gca()
    axes.imshow(img[i], cmap="binary")
    axes.set(xticks=[], yticks=[])
    mark, color = ("✓", "tab:blue") if predicted == true else ("✗", "tab:red")
    confidence = 100 * scores[predicted]
    axes.set_xlabel(
        f"{mark} {class_names[predicted]} {confidence:.0f}%\n"
        f"(answer: {class_names[true]})",
        color=color,
    )


def plot_predictions(i, predictions_array, true_label):
    scores, true = predictions_array[i], true_label[i]
    predicted = np.argmax(scores)
    axes = plt.gca()
    bars = axes.bar(range(len(scores)), scores, color="tab:gray")
    axes.set(xticks=range(len(scores)), yticks=[0, 1], ylim=(0, 1))
    marks = {predicted: ("✗", "tab:red"), true: ("✓", "tab:blue")}
    for row, (label, (mark, color)) in enumerate(marks.items()):
        bars[label].set_color(color)
        name = f"{mark} {class_names[label]}"
        axes.text(label, 1.06 + 0.18 * row, name, color=color, ha="center")
# --8<-- [end:block]
