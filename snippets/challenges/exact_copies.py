"""The test images that also stand in the training set, byte for byte."""

from snippets.introduction.load_data import test_images, train_images

# --8<-- [start:block]
def copies(images, others):
    """The places of the images that also stand in `others`, byte for byte."""
    known = {image.tobytes() for image in others}
    return [
        place
        for place, image in enumerate(images)
        if image.tobytes() in known
    ]


exact = copies(test_images, train_images)
print(f"{len(exact)=}")
# --8<-- [end:block]
