"""Exercise: the multiplications of one step, and of one epoch."""

from snippets.under_the_hood.initial_weights import total

# --8<-- [start:block]
first_layer = 32 * 784 * 128
second_layer = 32 * 128 * 10

going = first_layer + second_layer
coming_back = first_layer + 2 * second_layer
by_trial = (1 + total) * going
per_epoch = 55_000 * (going + coming_back) // 32
# --8<-- [end:block]
