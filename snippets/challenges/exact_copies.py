"""The test images that also stand in the training set, byte for byte."""

from snippets.under_the_hood.pixels import fit_pixels, test_pixels

# --8<-- [start:block]
def copies(images, others):
    """The places of the images that also stand in `others`, byte for byte."""
    known = {image.tobytes() for image in others}
    return [
        place
        for place, image in enumerate(images)
        if image.tobytes() in known
    ]


exact = copies(test_pixels, fit_pixels)
print(f"{len(exact)=}")
# --8<-- [end:block]
