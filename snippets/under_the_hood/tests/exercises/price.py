"""The multiplications of a step."""

from page.answers import message


# --8<-- [start:block]
def check_price(
    going,  # the multiplications of the way out, for a batch
    coming_back,  # those of the way back
    by_trial,  # those of a step with each slope found by trial
    per_epoch,  # those of an epoch
    *,
    total,
):
    first, second = 32 * 784 * 128, 32 * 128 * 10
    assert going != (first + second) // 32, message(
        "That is the way out of one image: there are 32 in the batch."
    )
    assert going == first + second, message(
        "On the way out, there are two products of matrices: what are their shapes?"
    )
    assert coming_back != 2 * going, message(
        "Not everything is crossed on the way back: nothing goes back to the pixels."
    )
    assert coming_back != going, message(
        "The slopes of the weights are there, but not the way back to the hidden layer."
    )
    assert coming_back == going + second, message(
        "List each `@` of `backward` once more, with the shapes of its two matrices."
    )
    assert by_trial != total * going, message(
        "A change shows only by comparison: one way out is missing."
    )
    assert by_trial in ((total + 1) * going, 2 * total * going), message(
        "By trial, each of the {total:,} parameters takes a way out.",
        total=total,
    )
    step = going + coming_back
    assert abs(per_epoch / step - 60_000 / 32) > 1, message(
        "The images held out for validation are not trained on."
    )
    assert abs(per_epoch / step - 55_000 / 32) < 1, message(
        "An epoch takes as many steps as there are batches among the training images."
    )


# --8<-- [end:block]
