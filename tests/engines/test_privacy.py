"""A Firefox that keeps pages from reading pictures has the data all the same."""

import numpy as np
import pytest

from tests.engines.tabs import firefox

IMAGES = """async () => {
    const data = await import("/assets/live/data.js");
    const { bytes } = await data.images("test");
    return [...bytes.subarray(0, 100 * 784)];
}"""

SHOW = """(name) => document.querySelector(name)
    .scrollIntoView({ behavior: "instant" })"""

READY = """(name) => document.querySelector(`${name}[data-state=ready]`)"""


@pytest.fixture(scope="module")
def private(playwright):
    """A tab of such a Firefox, as Tor Browser is one."""
    with firefox(playwright, **{"privacy.resistFingerprinting": True}) as tab:
        yield tab


def test_the_images_of_the_data_are_what_they_are(private, address, stored_names):
    private.open(f"{address}live/")
    images = stored_names("introduction/load_data")["test_images"][:100]
    assert np.array_equal(private.evaluate(IMAGES), images.ravel())


# The exhibits of what readers draw or give, and their pages.
EXHIBITS = {"live-garment": "en/live/", "live-guess": "en/"}


ANSWERED = """(name) => document.querySelector(`${name} [class$=-answer]`).innerText"""

SAID = "(name) => document.querySelector(name).innerText"


def said(tab, address, name):
    """What an exhibit says of a dot that is drawn in a tab."""
    tab.open(f"{address}{EXHIBITS[name]}")
    tab.evaluate(SHOW, name)
    tab.wait_until(READY, name)
    tab.click(f"{name} canvas")
    tab.wait_until(ANSWERED, name)
    return tab.evaluate(SAID, name)


DOUBT = "your browser alters the pictures that pages read"


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_readers_own_picture_is_doubted(private, address, name):
    assert DOUBT in said(private, address, name)


@pytest.mark.parametrize("name", EXHIBITS)
def test_elsewhere_it_is_not(tab, address, name):
    assert DOUBT not in said(tab, address, name)
