"""A step of descent, on paper."""

from page.answers import message


# --8<-- [start:block]
def check_step(
    loss_before,  # the loss at w = 0 and b = 0
    w_slope,  # its slope along w
    b_slope,  # its slope along b
    loss_after,  # the loss after the step
):
    assert abs(loss_before - 10) > 0.1, message(
        "That is the sum of the squares: the loss is their mean."
    )
    assert abs(loss_before - 5) < 0.01, message(
        "That isn’t the loss: square each residual, w x + b − r, then take the mean."
    )
    assert max(w_slope, b_slope) < 0, message(
        "Both residuals are negative: raising w or b lowers the loss, and so the "
        "slopes are negative."
    )
    is_half = abs(w_slope + 3) < 0.01 or abs(b_slope + 2) < 0.01
    assert not is_half, message("The derivative of a square has a factor 2.")
    assert abs(w_slope + 6) < 0.01, message(
        "That isn’t the slope along w: each residual is multiplied by its x, then "
        "comes the mean."
    )
    assert abs(b_slope + 4) < 0.01, message(
        "That isn’t the slope along b: what does b multiply?"
    )
    assert loss_after < loss_before, message(
        "The loss has grown: a step goes against the slopes."
    )
    assert abs(loss_after - 1.16) < 0.005, message(
        "That isn’t the loss after the step: from which w and b do the residuals come?"
    )


# --8<-- [end:block]
