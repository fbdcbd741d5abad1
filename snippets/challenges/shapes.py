"""The widths and depths that are to be compared, and what they cost."""

from snippets.challenges.multiply_adds import count_parameters, multiply_adds

# --8<-- [start:block]
shapes = [(), (16,), (32,), (64, 64, 64), (128,), (128, 128), (256,)]
for hidden in shapes:
    sizes = (784, *hidden, 10)
    print(f"{hidden!s:12} {multiply_adds(sizes):7} {count_parameters(sizes):7}")
# --8<-- [end:block]
