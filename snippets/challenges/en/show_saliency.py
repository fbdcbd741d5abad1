"""Images, with three maps of each: what would move the answer, and what holds it."""

from snippets.challenges.by_gradient import by_gradient
from snippets.challenges.by_occlusion import by_occlusion
from snippets.challenges.winners import mistaken, recognised, winners
from snippets.introduction.en.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
shown = [*recognised[:2], *mistaken[:2]]
some = test_pixels[shown], trained, winners[shown]
gradients = by_gradient(*some)
with_black = by_occlusion(*some, grey=0)
with_grey = by_occlusion(*some, grey=0.5)

figure, axes = plt.subplots(4, 4, figsize=(4.4, 6), layout="constrained")
for axis in axes.flat:
    axis.set(xticks=[], yticks=[])
axes[0, 0].set_title("image", fontsize="medium")
axes[0, 1].set_title("gradient", fontsize="medium")
axes[0, 2].set_title("black\npatch", fontsize="medium")
axes[0, 3].set_title("grey\npatch", fontsize="medium")
for row, i in enumerate(shown):
    photo, *maps = axes[row]
    photo.imshow(test_pixels[i].reshape(28, 28), cmap="gray")
    name, truth = class_names[winners[i]], class_names[test_labels[i]]
    if winners[i] == test_labels[i]:
        photo.set_xlabel(f"✓ {name}", color="tab:blue")
    else:
        photo.set_xlabel(f"✗ {name}\nnot {truth}", color="tab:red")
    for axis, values in zip(
        maps,
        (
            gradients[row].reshape(28, 28),
            with_black[row].reshape(13, 13),
            with_grey[row].reshape(13, 13),
        ),
    ):
        largest = abs(values).max()
        axis.imshow(values, cmap="gray", vmin=-largest, vmax=largest)
plt.show()
# --8<-- [end:block]
