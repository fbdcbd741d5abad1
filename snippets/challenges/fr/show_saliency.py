"""Images, with what mattered in them by gradient and by occlusion."""

from snippets.challenges.by_gradient import by_gradient
from snippets.challenges.by_occlusion import by_occlusion
from snippets.challenges.winners import right, winners, wrong
from snippets.introduction.fr.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_labels
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
shown = np.column_stack([right[:3], wrong[:3]]).ravel()
some = (test_pixels[shown], trained, winners[shown])
gradients, occlusions = by_gradient(*some), by_occlusion(*some)

figure, axes = plt.subplots(3, 6, figsize=(6.2, 4.6))
for axis in axes.flat:
    axis.set(xticks=[], yticks=[])
for column in (0, 3):
    axes[0, column].set_title("image")
    axes[0, column + 1].set_title("gradient")
    axes[0, column + 2].set_title("occlusion")
for place, i in enumerate(shown):
    image, gradient, occlusion = axes.reshape(6, 3)[place]
    image.imshow(test_pixels[i].reshape(28, 28), cmap="binary")
    name, answer = class_names[winners[i]], class_names[test_labels[i]]
    if winners[i] == test_labels[i]:
        image.set_xlabel(f"✓ {name}", color="tab:blue")
    else:
        image.set_xlabel(f"✗ {name}\n(réponse : {answer})", color="tab:red")
    for axis, values in (
        (gradient, gradients[place].reshape(28, 28)),
        (occlusion, occlusions[place].reshape(13, 13)),
    ):
        largest = abs(values).max()
        axis.imshow(values, cmap="gray", vmin=-largest, vmax=largest)
plt.tight_layout(pad=0.4, h_pad=1)
plt.show()
# --8<-- [end:block]
