"""The test image of which the network is least sure."""

from page.answers import message


# --8<-- [start:block]
def check_least_sure(
    i,  # the position of the image among the test images
    lowest_confidence,  # the highest of its ten confidences
    *,
    predictions,
):
    highest = predictions.max(axis=1)
    assert i != highest.argmax(), message("That is the image it is surest of.")
    assert highest[i] == highest.min(), message(
        "The highest confidence for image {i} is {confidence:.2f}: there is an image "
        "for which it is lower.",
        i=int(i),
        confidence=float(highest[i]),
    )
    assert abs(lowest_confidence - highest[i]) < 0.005, message(
        "That is the right image, but `lowest_confidence` isn’t the highest of its ten "
        "confidences."
    )


# --8<-- [end:block]
