"""Figures as pages show them: light, and alike."""

import io
import re
import shutil
from xml.etree import ElementTree

import matplotlib
import numpy as np
import pytest
from matplotlib.figure import Figure
from PIL import Image

from tests.conftest import ROOT, figure, output, shown, write_block, write_pages
from tests.weave.conftest import weave_it
from weave.figures import NO_METADATA, to_svg


@pytest.fixture(autouse=True)
def settings():
    """Those under which blocks draw."""
    with matplotlib.rc_context(fname=ROOT / "weave/matplotlibrc"):
        yield


def drawn(draw, **options):
    """What `draw` puts on the axes of a new figure, as `to_svg` has it."""
    sheet = Figure(**options)
    draw(sheet.subplots())
    return to_svg(sheet, "article/drawing-1")


def test_figures_take_the_colours_of_the_page(project):
    write_block(
        project,
        "drawing",
        "import matplotlib.pyplot as plt\n\n"
        "for color in ('tab:blue', 'tab:red'):\n"
        "    plt.figure(figsize=(4, 3))\n"
        "    plt.plot([1, 2], color=color)\n"
        "    plt.title('Title')\n"
        "plt.show()",
    )
    text = shown("drawing") + figure("drawing", 1) + "\n" + figure("drawing", 2)
    write_pages(project, shown("hello") + output("hello") + text)
    woven = weave_it(project)
    blue, red = (
        woven.outputs[f"article/drawing-{number}.svg"].read_text() for number in (1, 2)
    )
    assert blue.startswith("<svg ")
    assert 'width="384" height="288"' in blue
    assert "stroke: var(--figure-blue, #1f77b4)" in blue
    assert "stroke: var(--figure-red, #d62728)" in red
    assert re.search(r"<text [^>]*fill: currentColor[^>]*>Title</text>", blue)
    # In a page both stand together: no id may be there twice.
    ids = re.findall(r'\bid="([^"]+)"', blue + red)
    assert len(ids) == len(set(ids)) > 4
    assert set(re.findall(r'(?:href="#|url\(#)([^")]+)', blue + red)) <= set(ids)
    assert "<style" not in blue


def test_the_words_of_a_figure_stay_as_they_are(project):
    title = "0.00001 is not 0.000, nor #1f77b4 a url(#x)"
    write_block(
        project,
        "drawing",
        f"import matplotlib.pyplot as plt\n\nplt.title('{title}')\nplt.show()",
    )
    text = shown("drawing") + figure("drawing")
    write_pages(project, shown("hello") + output("hello") + text)
    woven = weave_it(project)
    assert f">{title}</text>" in woven.outputs["article/drawing-1.svg"].read_text()


def test_the_same_figure_is_the_same_file(project):
    drawing = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()"
    write_block(project, "drawing", drawing)
    write_pages(
        project, shown("hello") + output("hello") + shown("drawing") + figure("drawing")
    )
    first = weave_it(project).outputs["article/drawing-1.svg"].read_bytes()
    shutil.rmtree(project / ".weave")
    second = weave_it(project).outputs["article/drawing-1.svg"].read_bytes()
    assert first == second


def test_a_figure_is_svg_as_html_has_it():
    svg = drawn(lambda axes: axes.imshow([[0, 1]]))
    assert svg.startswith("<svg ")
    assert not re.search(r"\n|\bns\d|metadata|<!|</?\w+:", svg)
    # SVG by itself, too.
    assert ElementTree.fromstring(svg).tag == "{http://www.w3.org/2000/svg}svg"
    # Material's navigation would set an `href`, and fail.
    assert '<use xlink:href="#f' in svg
    assert '<image xlink:href="data:image/png;base64,iVBOR' in svg


def test_only_ids_that_mean_something_are_kept():
    """And they stand once, also where a figure shows an image twice."""

    def draw(axes):
        axes.imshow([[0, 1]], extent=(0, 1, 0, 1))
        axes.imshow([[0, 1]], extent=(1, 2, 0, 1))
        axes.plot([0, 2], [0, 1], gid="signal-0")
        axes.tripcolor([0, 2, 1], [0, 0, 1], [1, 2, 3], shading="gouraud")
        axes.set(xlim=(0, 2), ylim=(0, 1))

    svg = drawn(draw)
    ids = re.findall(r' id="f[0-9a-f]{6}-([^"]*)"', svg)
    assert len(ids) == len(set(ids)) == svg.count(" id=")
    assert "signal-0" in ids
    assert not [name for name in ids if re.match("axes|text|line2d|image", name)]
    assert set(re.findall(r'(?:href="#|url\(#)f[0-9a-f]{6}-([^")]+)', svg)) <= set(ids)


def test_numbers_are_short():
    svg = drawn(lambda axes: axes.plot([1 / n for n in range(1, 99)]))
    assert not re.search(r'="[^"]*\d\.\d{4}', svg)
    assert not re.search(r"\.\d*0[ LMCz\"]", svg)
    outlines = re.findall(r' d="([^"]*)"', svg)
    assert all(re.fullmatch(r"M[^ ]+ [^ ]+(L[^ ]+ [^ ]+)+z?", d) for d in outlines)


def test_text_is_level_and_in_the_page_s_font_unless_a_block_says_otherwise():
    def draw(axes):
        axes.set(title="Title", ylabel="Label")
        axes.text(0, 0, "Words", family="monospace")

    title, label, words = (
        re.search(rf"<text [^>]*>{text}<", drawn(draw))[0]
        for text in ("Title", "Label", "Words")
    )
    assert "font-family" not in title
    assert "monospace" in words
    assert "transform" not in title
    assert "rotate(-90 " in label


def test_what_neighbours_share_is_said_once():
    """Also where each stood in a group of its own, as bars do."""
    svg = drawn(lambda axes: axes.bar(range(10), range(1, 11), color="tab:green"))
    assert "<g>" not in svg
    assert svg.count("--figure-green") == 1
    assert svg.count("clip-path=") == 1


def test_neighbours_that_share_nothing_stay_apart():
    def draw(axes):
        for number in range(3):
            axes.plot([0, 1], gid=f"signal-{number}")

    svg = drawn(draw)
    assert svg.count("<g id=") == 3
    assert "<g>" not in svg


def test_pictures_stay_the_same(browser):
    def draw(axes):
        x = np.linspace(0, 9, 10)
        axes.bar(x, x, color="tab:gray", hatch="/", edgecolor="tab:blue")
        axes.bar(x, 9 - x, width=1.6, color="tab:red", alpha=0.5)
        axes.scatter(x, x[::-1], s=20 * x + 9, c=x, alpha=0.7, edgecolors="black")
        axes.plot(x, x**2 / 6, "o--", clip_on=False, lw=2, markevery=2)
        axes.plot(x, x**2 / 6 + 1, "s:", lw=3, alpha=0.4)
        axes.plot([1, 1.2, 1.4], [5, 8, 5], lw=12)
        axes.imshow(np.outer(x, x), extent=(0, 3, 6, 9), alpha=0.8)
        axes.imshow(np.outer(x, x), extent=(7, 12, 4, 8)).set_clip_on(False)
        axes.tripcolor([4, 6, 5], [6, 6, 8], [1, 2, 3], shading="gouraud")
        axes.text(2, 5, "turned", rotation=30, alpha=0.5, weight="bold")
        axes.text(2, 3, r"$\frac{x_1}{2}$ & <more>", size=20)
        axes.set(xlim=(0, 9), ylim=(0, 9), xlabel="one\ntwo", ylabel="three")
        axes.legend(["first", "second"], loc="upper right")

    sheet = Figure(figsize=(6, 4))
    draw(sheet.subplots())
    file = io.StringIO()
    sheet.savefig(file, format="svg", metadata=NO_METADATA)
    before, after = (
        photograph(browser, svg).astype(int)
        for svg in (file.getvalue().partition("?>")[2], to_svg(sheet, "drawing-1"))
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
    picture = page.locator("svg").screenshot()
    page.close()
    return np.asarray(Image.open(io.BytesIO(picture)).convert("RGB"))
