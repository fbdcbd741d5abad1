"""The first fifteen test images, each above its confidences."""

from snippets.introduction.fr.plot_functions import (
    plot_image,
    plot_predictions,
)
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.predict import predictions

# --8<-- [start:block]
def show_pairs(places):
    rows = len(places) // 3
    _, panels = plt.subplots(
        2 * rows,
        3,
        figsize=(4.4, 2.3 * rows),
        height_ratios=[2, 1] * rows,
        layout="constrained",
    )
    pairs = zip(places, panels[::2].flat, panels[1::2].flat)
    for i, above, below in pairs:
        plt.sca(above)
        plot_image(i, predictions, test_labels, scaled_test_images)
        plt.sca(below)
        plot_predictions(i, predictions, test_labels)
    plt.show()


show_pairs(range(15))
# --8<-- [end:block]
