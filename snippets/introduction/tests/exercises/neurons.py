"""What A, B and C give, worked out on paper."""

from page.answers import message


# --8<-- [start:block]
def check_neurons(
    a,  # what A gives to C
    b,  # what B gives to C
    c,  # the output of C
):
    assert a >= 0, message("The sum of A is negative: what does ReLU make of it?")
    assert a == 0, message(
        "Work A out again: each input times its weight, plus the bias, then ReLU."
    )
    assert b == 2, message(
        "Work B out again: each input times its weight, plus the bias, then ReLU."
    )
    total = 5 * a - 2 * b
    assert c != total, message("C has a bias, too.")
    assert c != 0, message("C has no activation function: a negative sum stays so.")
    assert c == total + 1, message(
        "Work C out again: it multiplies what A and B give by its own weights."
    )


# --8<-- [end:block]
