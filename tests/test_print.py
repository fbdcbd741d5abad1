"""An article on paper: what Chromium prints of it."""

import io
import re
from unicodedata import normalize
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from page.fill import LONG
from tests.browsing import open_boxes, wait_for_maths
from tests.conftest import LANGUAGES
from tests.html_pages import parse, text_of

LINK = "https://www.3blue1brown.com/topics/neural-networks"

PAPER = {"fr": "A4", "en": "Letter"}

# Of the page on screen, not of the article.
SCREEN = {
    "fr": ("Aller au contenu", "Arrêter l’animation", "Rechercher", "code à l’appui"),
    "en": ("Skip to content", "Stop the animation", "Search", "you can run"),
}

# The width of an A4 sheet, less its margins, in pixels.
SHEET = {"width": 665, "height": 1000}


def dense(text):
    """A text without its blanks: a printed line may end anywhere.

    Some fonts print two letters as one sign.
    """
    return re.sub(r"\s", "", normalize("NFKC", text))


@pytest.fixture(scope="module")
def printed(browser, address):
    """A function that prints the article: the texts of its sheets, without blanks.

    It is not that of `opened`, whose boxes are open.
    """

    def start(language, scripts=True):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto(address + LANGUAGES[language])
        if scripts:
            wait_for_maths(page)
        pages = PdfReader(io.BytesIO(page.pdf(format=PAPER[language]))).pages
        context.close()
        return [dense(sheet.extract_text()) for sheet in pages]

    return start


@pytest.fixture(scope="module", params=list(LANGUAGES))
def language(request):
    return request.param


@pytest.fixture(scope="module")
def sheets(printed, language):
    return printed(language)


@pytest.fixture(scope="module")
def article(site, language):
    """The tree of the article."""
    return parse(site / LANGUAGES[language] / "index.html").find(".//article")


def blocks(article):
    """The lines of each block of code and of each output."""
    return [
        text_of(code).rstrip("\n").split("\n")
        for code in article.findall(".//pre/code")
    ]


def test_pages_are_numbered_and_none_is_blank(sheets):
    assert 12 <= len(sheets) <= 45
    for number, sheet in enumerate(sheets, 1):
        footer = f"{number}/{len(sheets)}"
        assert footer in sheet
        # On the last one stands what is left.
        assert len(sheet) > (200 if number < len(sheets) else 50), number


def test_all_code_is_printed(sheets, article):
    text = "".join(sheets)
    lines = [line for block in blocks(article) for line in block]
    assert len(lines) > 150
    assert [line for line in lines if dense(line) not in text] == []


def test_short_code_stays_on_one_page(sheets, article):
    short = [block for block in blocks(article) if len(block) <= LONG]
    assert len(short) > 20
    for block in short:
        whole = dense("".join(block))
        assert any(whole in sheet for sheet in sheets), block


def words_of(figure, folder):
    """The texts in a figure, which may be a file."""
    image = figure.find("img")
    if image is not None:
        figure = ElementTree.parse(folder / image.get("src").partition("#")[0])
    return {
        dense(text_of(part)) for part in figure.iter() if part.tag.endswith("}text")
    }


def test_figures_stay_on_one_page(sheets, article, site, language):
    folder = site / LANGUAGES[language]
    figures = [words_of(figure, folder) for figure in article.iter("figure")]
    figures = [words for words in figures if words]
    assert len(figures) == 11
    for words in figures:
        assert any(all(word in sheet for word in words) for sheet in sheets), words


def test_headings_stay_with_what_follows(sheets, article):
    headings = [
        dense(text_of(heading)).removesuffix("¶")
        for heading in article.iter()
        if heading.tag in {"h1", "h2", "h3"}
    ]
    assert len(headings) > 20
    for number, sheet in enumerate(sheets, 1):
        written = sheet.removesuffix(f"{number}/{len(sheets)}")
        assert [heading for heading in headings if written.endswith(heading)] == []
    # Those of the navigation would come as well.
    text = "".join(sheets)
    long = [heading for heading in headings if len(heading) > 15]
    assert [heading for heading in long if text.count(heading) != 1] == []


def folded(article):
    """The paragraphs of the boxes that are folded on screen."""
    return [
        text_of(paragraph)
        for box in article.iter("details")
        for paragraph in box.findall("p")
        if "arithmatex" not in {part.get("class") for part in paragraph}
    ]


def test_folded_boxes_are_open(sheets, article):
    text = "".join(sheets)
    assert len(folded(article)) > 8
    assert [words for words in folded(article) if dense(words) not in text] == []


def test_folded_boxes_are_open_without_scripts(printed, site):
    article = parse(site / "index.html").find(".//article")
    text = "".join(printed("fr", scripts=False))
    assert [words for words in folded(article) if dense(words) not in text] == []


def test_links_to_other_sites_say_where_they_lead(sheets):
    text = "".join(sheets)
    assert text.count(f"({LINK})") == 1
    assert "127.0.0.1" not in text


def test_nothing_of_the_screen_is_printed(sheets, language):
    text = "".join(sheets)
    assert [words for words in SCREEN[language] if dense(words) in text] == []


@pytest.fixture
def on_paper(open_page):
    """A function that shows the article as it is printed, at the sheet's width.

    In a tab of its own: an exhibit that has begun takes its figure's place.
    """

    def show(scheme):
        page = open_page("", SHEET, scheme, reduced_motion="no-preference")
        open_boxes(page)
        page.emulate_media(media="print")
        return page

    return show


def test_paper_is_light_in_the_dark_too(on_paper):
    colours = """[...document.querySelectorAll('html, body, article, article *')].map(
        element => {
            const style = getComputedStyle(element);
            return ['color', 'backgroundColor', 'fill', 'stroke', 'borderTopColor']
                .map(name => style[name]).join();
        })"""
    found = {}
    for scheme in ("light", "dark"):
        page = on_paper(scheme)
        # Colours fade over from those of the screen.
        page.wait_for_function("!document.getAnimations().length")
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(255, 255, 255)"
        found[scheme] = page.evaluate(colours)
    assert found["dark"] == found["light"]


def test_nothing_is_cut_off(on_paper):
    page = on_paper("light")
    cut = page.evaluate(
        """[...document.querySelectorAll('article *')].filter(element =>
            !element.closest('mjx-container, svg')
            && element.scrollWidth > element.clientWidth + 1
            && getComputedStyle(element).overflowX != 'visible'
        ).map(element => element.outerHTML.slice(0, 100))"""
    )
    assert cut == []
    widths = page.evaluate(
        """[...document.querySelectorAll('.woven > *')]
            .filter(drawn => drawn.checkVisibility())
            .map(drawn => [
                drawn.getBoundingClientRect().width,
                Math.min(
                    drawn.getAttribute("width"), drawn.parentElement.clientWidth)])"""
    )
    assert len(widths) == 12
    assert all(width >= wanted - 1 for width, wanted in widths)
    assert all(width <= SHEET["width"] for width, _ in widths)


def test_the_network_is_printed_at_rest(on_paper):
    page = on_paper("light")
    moving = "document.getAnimations().filter(a => a.animationName).length"
    assert page.evaluate(moving) == 0
    seen = "parts => parts.map(part => getComputedStyle(part).opacity)"
    signals = page.locator(".animated [id*='-signal-']").evaluate_all(seen)
    neurons = page.locator(".animated [id*='-neurons-']").evaluate_all(seen)
    assert len(signals) == 7
    assert set(signals) == {"0"}
    assert len(neurons) == 9
    assert set(neurons) == {"1"}
