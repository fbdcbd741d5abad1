"""The trained network, given pixels from 0 to 255."""

from page.answers import message


# --8<-- [start:block]
def check_raw_pixels(
    raw_accuracy,  # the accuracy, as a share, with pixels from 0 to 255
    raw_loss,  # the loss
    raw_confidence,  # the highest confidence of an image, on average
    *,
    model,
    test_images,
    test_labels,
    predictions,
):
    measured = model.evaluate(test_images, test_labels, verbose=0, return_dict=True)
    assert raw_loss > measured["loss"] / 2, message(
        "The loss is larger than {raw_loss:.2f}: have the pixels been divided after "
        "all?",
        raw_loss=float(raw_loss),
    )
    assert abs(raw_loss / measured["loss"] - 1) < 0.01, message(
        "That isn’t the loss on the test images: have you measured it on all of them?"
    )
    assert abs(raw_accuracy - measured["accuracy"]) < 0.005, message(
        "That isn’t the accuracy on all the test images, as a share from 0 to 1."
    )
    before = float(predictions.max(axis=1).mean())
    assert abs(raw_confidence - before) > 0.005, message(
        "That was the mean confidence with pixels from 0 to 1: ask the network again."
    )
    highest = model.predict(test_images, verbose=0).max(axis=1)
    assert abs(raw_confidence - highest.mean()) < 0.005, message(
        "That isn’t the mean confidence: take the highest of each image, then the mean "
        "over the images."
    )


# --8<-- [end:block]
