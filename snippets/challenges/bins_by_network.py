"""How often five networks are right, by how sure they are: the bins that all fill."""

from snippets.challenges.calibration_errors import sure_and_right
from snippets.challenges.reliability import reliability
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.seeds import networks

# --8<-- [start:block]
# By network, by bin: how many answers, their mean confidence, their accuracy.
bins_by_network = np.array([
    reliability(*sure_and_right(network, 1)) for network in networks
])
is_filled = bins_by_network[:, 0].min(axis=0) >= 20
filled_bins = bins_by_network[..., is_filled]
bin_confidences, bin_accuracies = filled_bins[:, 1], filled_bins[:, 2]

confidence_by_bin = bin_confidences.mean(axis=0).tolist()
percent_by_bin = [100 * mean for mean in confidence_by_bin]
accuracy_by_bin = bin_accuracies.mean(axis=0).tolist()
low_by_bin = bin_accuracies.min(axis=0).tolist()
high_by_bin = bin_accuracies.max(axis=0).tolist()
# --8<-- [end:block]
