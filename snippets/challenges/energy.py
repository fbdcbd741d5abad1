"""The energy of one training, from its time and a power that is assumed."""

from snippets.challenges.step_times import step_times
from snippets.under_the_hood.pixels import fit_pixels

# --8<-- [start:block]
watts = 50  # assumed: a computer at work, its screen apart
corrections = 10 * -(-len(fit_pixels) // 32)  # ten epochs, 32 images at a time
training_seconds = corrections * sum(step_times[32])
watt_hours = training_seconds * watts / 3600
# --8<-- [end:block]
