"""Do maps change when the weights that they explain do?"""

from snippets.challenges.by_gradient import by_gradient
from snippets.challenges.by_occlusion import by_occlusion, patches
from snippets.challenges.network import new_network
from snippets.challenges.rank_correlation import rank_correlation
from snippets.challenges.winners import winners
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.seeds import networks
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
strangers = [new_network((784, 128, 10), seed) for seed in range(4)]
others = [
    networks[1:],  # another seed
    [trained[:2] + stranger[2:] for stranger in strangers],  # random output
    strangers,  # all random
]
judged = test_pixels[:200]
has_ink = judged @ patches.T > 0  # by image: on which patches there is some


def four_maps(parameters):
    """Of each of the 200 images, by four methods."""
    some = judged, parameters, winners[:200]
    black = by_occlusion(*some, grey=0)
    return [
        by_gradient(*some),
        black,
        [values[inked] for values, inked in zip(black, has_ink)],
        by_occlusion(*some, grey=0.5),
    ]


# By method, by kind of network, by network of this kind, by image.
agreement = np.zeros((4, 3, 4, 200))
ours = four_maps(trained)
for kind in range(3):
    for number in range(4):
        theirs = four_maps(others[kind][number])
        for method in range(4):
            agreement[method, kind, number] = [
                rank_correlation(abs(one), abs(other))
                for one, other in zip(ours[method], theirs[method])
            ]
# --8<-- [end:block]
