"""A Firefox that keeps pages from reading pictures has the data all the same."""

import numpy as np
import pytest

from tests.engines.tabs import firefox

IMAGES = """async () => {
    const data = await import("/assets/live/data.js");
    const { bytes } = await data.images("test");
    return [...bytes.subarray(0, 100 * 784)];
}"""

SHOW = """() => document.querySelector("live-garment")
    .scrollIntoView({ behavior: "instant" })"""

READY = """() => document.querySelector("live-garment[data-state=ready]")"""

SAID = """() => document.querySelector("live-garment").innerText"""


@pytest.fixture(scope="module")
def private(playwright):
    """A tab of such a Firefox, as Tor Browser is one."""
    with firefox(playwright, **{"privacy.resistFingerprinting": True}) as tab:
        yield tab


def test_the_images_of_the_data_are_what_they_are(private, address, stored_names):
    private.open(f"{address}live/")
    images = stored_names("introduction/load_data")["test_images"][:100]
    assert np.array_equal(private.evaluate(IMAGES), images.ravel())


def test_the_readers_own_picture_is_doubted(private, tab, address):
    said = {}
    for name, one in (("private", private), ("other", tab)):
        one.open(f"{address}en/live/")
        one.evaluate(SHOW)
        one.wait_until(READY)
        said[name] = one.evaluate(SAID)
    sentence = "your browser alters the pictures that pages read"
    assert sentence in said["private"]
    assert sentence not in said["other"]
