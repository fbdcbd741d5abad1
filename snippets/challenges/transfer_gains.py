"""What pre-training gains over learning all from random weights, in points."""

from snippets.challenges.transfer_anywhere import anywhere_pretrained
from snippets.challenges.transfer_control import anywhere_control
from snippets.challenges.transfer_middle import middle_pretrained, middle_random
from snippets.challenges.transfer_untrained import anywhere_random

# --8<-- [start:block]
# Tuned, then frozen: by split, by number of images.
middle_gains = 100 * (middle_pretrained - middle_random[0])
anywhere_gains = 100 * (anywhere_pretrained - anywhere_random[0])
control_gains = 100 * (anywhere_control - anywhere_random[0])

frozen_gain_30 = float(anywhere_gains[1, :, 0].mean())
frozen_gain_300 = float(anywhere_gains[1, :, 2].mean())
tuned_gain_30 = float(anywhere_gains[0, :, 0].mean())
tuned_gain_300 = float(anywhere_gains[0, :, 2].mean())
# --8<-- [end:block]
