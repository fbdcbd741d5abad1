"""The maps of one image, for networks that know less and less of what it is."""

from snippets.challenges.by_gradient import by_gradient
from snippets.challenges.by_occlusion import by_occlusion
from snippets.challenges.sanity import others
from snippets.challenges.winners import winners
from snippets.introduction.import_matplotlib import plt
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
figure, axes = plt.subplots(3, 4, figsize=(4.4, 4), layout="constrained")
first_of_each = [four[0] for four in others]
for column, parameters in enumerate([trained, *first_of_each]):
    some = test_pixels[:1], parameters, winners[:1]
    for axis, values in zip(
        axes[:, column],
        (
            by_gradient(*some).reshape(28, 28),
            by_occlusion(*some, grey=0).reshape(13, 13),
            by_occlusion(*some, grey=0.5).reshape(13, 13),
        ),
    ):
        axis.imshow(abs(values), cmap="gray", vmin=0)
        axis.set(xticks=[], yticks=[])
axes[0, 0].set_ylabel("gradient")
axes[1, 0].set_ylabel("carré\nnoir")
axes[2, 0].set_ylabel("carré\ngris")
axes[2, 0].set_xlabel("entraîné")
axes[2, 1].set_xlabel("autre\ngraine")
axes[2, 2].set_xlabel("sortie au\nhasard")
axes[2, 3].set_xlabel("tout au\nhasard")
plt.show()
# --8<-- [end:block]
