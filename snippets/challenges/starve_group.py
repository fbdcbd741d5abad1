"""As many images of each category, but hardly a dark one in one of them."""

from snippets.challenges.darkness import fit_is_dark
from snippets.challenges.starve import plenty
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
few_dark = 25


def starve_group(drawn, category):
    """1,000 images of each category; of this one, 25 are dark."""
    drawn = list(drawn)
    is_dark = fit_is_dark[drawn[category]]
    dark, light = drawn[category][is_dark], drawn[category][~is_dark]
    drawn[category] = np.append(dark[:few_dark], light[: plenty - few_dark])
    return np.concatenate([some[:plenty] for some in drawn])
# --8<-- [end:block]
