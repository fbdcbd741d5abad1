"""The exhibits and their modules, in the browser, and what the run computed."""

import numpy as np
import pytest

from tests.browsing import show_exhibit


@pytest.fixture
def open_exhibit(open_page):
    """A function that opens a page, and shows one of its exhibits; the page."""

    def start(name, path, **options):
        page = open_page(path, **options)
        show_exhibit(page, name)
        return page

    return start


@pytest.fixture(scope="session")
def modules(browser, address):
    """A page that has imported the modules whose work is to compute, under their names.

    In it, `network.softmax` is what network.js exports as `softmax`.
    """
    page = browser.new_page()
    page.goto(f"{address}404.html")
    page.evaluate(
        """async () => {
            for (const name of ["network", "data", "random", "words"])
                window[name] = await import(`../assets/live/${name}.js`);
        }"""
    )
    yield page
    page.close()


@pytest.fixture(scope="session")
def trained_weights(site):
    """The weights that the page loads, in Keras's shapes."""
    flat = np.frombuffer((site / "live/network.bin").read_bytes(), "<f4")
    shapes = [(784, 128), (128,), (128, 10), (10,)]
    ends = np.cumsum([np.prod(shape) for shape in shapes])
    pieces = np.split(flat, ends)
    assert pieces.pop().size == 0
    return [piece.reshape(shape) for piece, shape in zip(pieces, shapes, strict=True)]
