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


def said(tab, address):
    """What the exhibit of the reader's own picture says in a tab."""
    tab.open(f"{address}en/live/")
    tab.evaluate(SHOW)
    tab.wait_until(READY)
    return tab.evaluate(SAID)


DOUBT = "your browser alters the pictures that pages read"


def test_the_readers_own_picture_is_doubted(private, address):
    assert DOUBT in said(private, address)


def test_elsewhere_it_is_not(tab, address):
    assert DOUBT not in said(tab, address)
