"""What three billion weights take, on paper."""

from page.answers import message


# --8<-- [start:block]
def check_phone_bytes(
    in_groups,  # how many bits a weight takes, with its part of the scale
    billions,  # billions of bytes: with 32 bits, with 4, with 4 and the scales
):
    assert in_groups != 20, message("The 16 bits are shared among 32 weights.")
    assert in_groups == 4.5, message(
        "How many bits does a group of 32 weights take, its scale included? Divide "
        "that by 32."
    )
    assert len(billions) == 3, message(
        "`billions` should have three numbers, in order."
    )
    assert max(billions) < 1e6, message("Count the bytes in billions.")
    ratios = [found / (3 * bits) for found, bits in zip(billions, (32, 4, in_groups))]
    assert not all(abs(ratio - 1) < 0.01 for ratio in ratios), message(
        "These are bits: how many of them make a byte?"
    )
    assert all(abs(8 * ratio - 1) < 0.01 for ratio in ratios), message(
        "Three billion weights, times the bits of one, make how many bytes?"
    )


# --8<-- [end:block]
