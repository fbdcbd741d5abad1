"""What a temperature does to five networks: how sure they are, and how often right."""

from snippets.challenges.calibration_errors import sure_and_right
from snippets.challenges.reliability import calibration_error
from snippets.under_the_hood.neuron import np
from snippets.under_the_hood.seeds import networks

# --8<-- [start:block]
tried_temperatures = [0.5, 0.8, 1, 1.2, 1.4, 1.6, 2, 2.5]


def marks_at(temperature, network):
    """Of a network: its mean confidence, accuracy and calibration error."""
    sure, right = sure_and_right(network, temperature)
    return sure.mean(), right.mean(), calibration_error(sure, right)


# By temperature, by network, the three marks.
by_temperature = np.array([
    [marks_at(each, network) for network in networks]
    for each in tried_temperatures
])
sureness, rightness, miscalibration = by_temperature.mean(axis=1).T.tolist()
low_miscalibration = by_temperature[..., 2].min(axis=1).tolist()
high_miscalibration = by_temperature[..., 2].max(axis=1).tolist()
# --8<-- [end:block]
