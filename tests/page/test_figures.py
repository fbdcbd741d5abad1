"""Figures as pages show them: light, and alike."""

import io
import re
from xml.etree import ElementTree

import matplotlib
import numpy as np
import pytest
from matplotlib.figure import Figure
from PIL import Image

from page.figures import dress, figure_html, picture, size_of, still
from tests.conftest import ROOT
from weave.drawing import NO_METADATA

WORDS = "0.00001 is not 0.000, nor #1f77b4 a url(#x)"


@pytest.fixture(autouse=True)
def settings():
    """Those under which blocks draw."""
    with matplotlib.rc_context(fname=ROOT / "snippets/matplotlibrc"):
        yield


def saved(draw, **options):
    """Matplotlib's own file of what `draw` puts on the axes of a new figure."""
    sheet, file = Figure(**options), io.StringIO()
    draw(sheet.subplots())
    sheet.savefig(file, format="svg", metadata=NO_METADATA)
    return file.getvalue()


def dressed(draw, name="article/drawing-1.svg", **options):
    return dress(saved(draw, **options), name)


def test_figures_take_the_colours_of_the_page():
    def draw(axes):
        axes.plot([1, 2], color="tab:blue")
        axes.plot([2, 1], color="tab:red")
        axes.set_title("Title")

    svg = dressed(draw)
    assert "stroke: var(--figure-blue, #1f77b4)" in svg
    assert "stroke: var(--figure-red, #d62728)" in svg
    assert re.search(r"<text [^>]*fill: currentColor[^>]*>Title</text>", svg)
    assert "<style" not in svg


def test_a_figure_has_its_size_in_css_pixels():
    svg = dressed(lambda axes: axes.plot([1, 2]), figsize=(4, 3))
    assert size_of(svg) == (384, 288)


def test_no_id_stands_twice_in_a_page():
    """Two figures stand together, and one may show an image twice."""

    def draw(axes):
        axes.imshow([[0, 1]], extent=(0, 1, 0, 1))
        axes.imshow([[0, 1]], extent=(1, 2, 0, 1))
        axes.plot([0, 2], [0, 1], gid="signal-0")
        axes.tripcolor([0, 2, 1], [0, 0, 1], [1, 2, 3], shading="gouraud")
        axes.set(xlim=(0, 2), ylim=(0, 1))

    page = dressed(draw, "article/a-1.svg") + dressed(draw, "article/a-2.svg")
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids)) > 4
    assert set(re.findall(r'(?:href="#|url\(#)([^")]+)', page)) <= set(ids)
    # What a style sheet or an exhibit can refer to.
    assert len([name for name in ids if name.endswith("-signal-0")]) == 2


def test_the_words_of_a_figure_stay_as_they_are():
    svg = dressed(lambda axes: axes.set_title(f"{WORDS} & <b>"))
    assert f">{WORDS} &amp; &lt;b&gt;</text>" in svg


def test_text_is_in_the_font_of_the_page_unless_a_block_says_otherwise():
    def draw(axes):
        axes.set(title="Title")
        axes.text(0, 0, "Words", family="monospace")

    title, words = (
        re.search(rf"<text [^>]*>{text}<", dressed(draw))[0]
        for text in ("Title", "Words")
    )
    assert "font-family" not in title
    assert "monospace" in words


def test_a_figure_is_svg_as_html_has_it():
    svg = dressed(lambda axes: axes.imshow([[0, 1]]))
    assert svg.startswith("<svg ")
    assert not re.search(r"\n|\bns\d|<!|</?\w+:", svg)
    # SVG by itself, too.
    assert ElementTree.fromstring(svg).tag == "{http://www.w3.org/2000/svg}svg"
    # Material's navigation would set an `href`, and fail.
    assert '<image xlink:href="data:image/png;base64,iVBOR' in svg
    assert " href=" not in svg


def test_numbers_are_short():
    svg = dressed(lambda axes: axes.plot([1 / n for n in range(1, 99)]))
    assert not re.search(r'="[^"]*\d\.\d{4}', svg)


def test_a_page_says_what_a_figure_shows():
    svg = '<svg width="96" height="48"/>'
    assert figure_html(svg, "x < 1", "Stop") == (
        '<figure class="woven" role="img" aria-label="x &lt; 1" '
        'style="--width: 96px; --ratio: 96 / 48" data-search-exclude>'
        '<svg aria-hidden="true" width="96" height="48"/></figure>'
    )


def test_an_animation_has_a_box_that_stops_it():
    svg = '<svg data-frames="4" data-seconds="0.5" width="96" height="48"/>'
    shown = figure_html(svg, "x", "Stop")
    assert shown.startswith(
        '<div class="animated film" style="--frames: 4; --seconds: 0.5s"><style>'
        '@property --frame{syntax:"<integer>";inherits:true;initial-value:0}</style>'
        "<figure "
    )
    assert shown.endswith(
        '</figure><label class="animated__pause"><input type="checkbox"> Stop</label>'
        "</div>"
    )


def test_an_animation_at_rest_has_its_last_frame_alone():
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg"><g><g class="frame" opacity="0">a</g>'
        '<g class="frame">b</g></g></svg>'
    )
    root = ElementTree.fromstring(still(svg))
    assert ["".join(root.itertext()), len(root[0])] == ["b", 1]


def test_a_figure_with_a_ground_of_its_own_keeps_its_colours():
    svg = saved(lambda axes: axes.plot([1, 2], color="tab:blue"))
    svg = dress(svg.replace("<svg ", '<svg class="painted" ', 1), "article/a-1.svg")
    assert "stroke: #1f77b4" in svg
    assert "fill: #010203" in svg
    assert re.search('<svg [^>]* style="background: #ffffff; fill: #000000; ', svg)


def test_a_picture_needs_no_page():
    svg = '<svg style="fill: none"><path style="stroke: var(--blue, #0000ff)"/></svg>'
    assert picture(svg) == (
        '<svg style="font-family:sans-serif;color:#212121;background:#ffffff;'
        'fill: none"><path style="stroke: #0000ff"/></svg>'
    )


def test_pictures_look_the_same(browser):
    def draw(axes):
        x = np.linspace(0, 9, 10)
        axes.bar(x, x, color="tab:gray", hatch="/", edgecolor="tab:blue")
        axes.bar(x, 9 - x, width=1.6, color="tab:red", alpha=0.5)
        axes.scatter(x, x[::-1], s=20 * x + 9, c=x, alpha=0.7, edgecolors="black")
        axes.plot(x, x**2 / 6, "o--", clip_on=False, lw=2, markevery=2)
        axes.plot([1, 1.2, 1.4], [5, 8, 5], lw=12)
        axes.imshow(np.outer(x, x), extent=(0, 3, 6, 9), alpha=0.8)
        axes.imshow(np.outer(x, x), extent=(7, 12, 4, 8)).set_clip_on(False)
        axes.tripcolor([4, 6, 5], [6, 6, 8], [1, 2, 3], shading="gouraud")
        axes.text(2, 5, "turned", rotation=30, alpha=0.5, weight="bold")
        axes.text(2, 3, r"$\frac{x_1}{2}$ & <more>", size=20)
        axes.set(xlim=(0, 9), ylim=(0, 9), xlabel="one\ntwo", ylabel="three")
        axes.legend(["first", "second"], loc="upper right")

    before = saved(draw, figsize=(6, 4))
    after = dress(before, "drawing-1")
    before, after = (
        photograph(browser, svg).astype(int)
        for svg in (before.partition("?>")[2], after)
    )
    assert before.std() > 20
    assert abs(before - after).max() <= 8


def photograph(browser, svg):
    """The pixels of an SVG in a page of its own."""
    page = browser.new_page()
    page.set_content(
        "<!doctype html><body style=\"font-family: 'DejaVu Sans', sans-serif; "
        f'color: #010203">{svg}'
    )
    pixels = page.locator("svg").screenshot()
    page.close()
    return np.asarray(Image.open(io.BytesIO(pixels)).convert("RGB"))


def test_a_figure_in_a_file_is_an_image_for_each_scheme():
    shown = figure_html(
        '<svg width="96" height="48"/>', "x", "Stop", "../figures/a.svg"
    )
    images = re.findall(r"<img ([^>]*)>", shown)
    assert [re.search('src="([^"]*)"', image)[1] for image in images] == [
        "../figures/a.svg#only-light",
        "../figures/a.svg#only-dark",
    ]
    # The figure says what they show.
    assert all('alt=""' in image and 'loading="lazy"' in image for image in images)
    assert all('width="96" height="48"' in image for image in images)
    assert "<svg" not in shown
