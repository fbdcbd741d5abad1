"""Do maps change when the weights that they explain do?"""

from snippets.challenges.by_gradient import by_gradient
from snippets.challenges.by_occlusion import by_occlusion
from snippets.challenges.network import new_network
from snippets.challenges.rank_correlation import rank_correlation
from snippets.challenges.winners import winners
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.pixels import test_pixels
from snippets.under_the_hood.seeds import networks
from snippets.under_the_hood.train import trained

# --8<-- [start:block]
ignorant = new_network((784, 128, 10), seed=0)
others = [
    networks[1],  # from another seed
    trained[:2] + ignorant[2:],  # its own hidden layer, a random output layer
    ignorant,
]
signed, unsigned = np.zeros((2, 3)), np.zeros((2, 3))
for row, explain in enumerate([by_gradient, by_occlusion]):
    ours = explain(test_pixels[:200], trained, winners[:200])
    for column, other in enumerate(others):
        theirs = explain(test_pixels[:200], other, winners[:200])
        signed[row, column] = rank_correlation(ours, theirs)
        unsigned[row, column] = rank_correlation(abs(ours), abs(theirs))
print(signed.round(2))
print(unsigned.round(2))
# --8<-- [end:block]
