"""The maps of one image, for networks that know more and more weakly what it is."""

from snippets.challenges.by_gradient import by_gradient
from snippets.challenges.by_occlusion import by_occlusion
from snippets.challenges.sanity import others
from snippets.challenges.winners import winners
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
figure, axes = plt.subplots(2, 4, figsize=(6.2, 3.4))
for column, parameters in enumerate([trained, *others]):
    some = (test_pixels[:1], parameters, winners[:1])
    for axis, values in (
        (axes[0, column], by_gradient(*some).reshape(28, 28)),
        (axes[1, column], by_occlusion(*some).reshape(13, 13)),
    ):
        largest = abs(values).max()
        axis.imshow(values, cmap="gray", vmin=-largest, vmax=largest)
        axis.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("gradient")
axes[1, 0].set_ylabel("occlusion")
axes[1, 0].set_xlabel("trained")
axes[1, 1].set_xlabel("another seed")
axes[1, 2].set_xlabel("random output")
axes[1, 3].set_xlabel("all random")
plt.tight_layout()
plt.show()
# --8<-- [end:block]
