"""The widths and depths that are to be compared, and what they cost."""

from snippets.challenges.multiply_adds import multiply_adds

# --8<-- [start:block]
shapes = [(), (16,), (32,), (64, 64, 64), (74,), (128,), (256,)]
prices = [multiply_adds((784, *hidden, 10)) for hidden in shapes]
# --8<-- [end:block]
