"""What all exhibits have in common: when they load, what they are without scripts."""

import re
from importlib import import_module

import pytest

from page.words import read_words
from tests.browsing import PHONE, show_exhibit, wait_for_navigation
from tests.conftest import (
    ARTICLES,
    LANGUAGES,
    ROOT,
    build,
    output,
    shown,
    write_block,
    write_pages,
)

FOLDER = ROOT / "docs/theme/assets/live"
EXHIBITS = sorted(path.stem for path in FOLDER.glob("live-*.js"))

# What stands in articles alone.
ELSEWHERE = {
    *("live-curve", "live-descent", "live-dial", "live-guess", "live-levels"),
    *("live-pair", "live-python", "live-tiny"),
}
OF_THE_PAGE = sorted({*EXHIBITS} - ELSEWHERE)


def data_of(requests):
    """The files of the run among what a page asked for, in alphabetical order."""
    found = [re.search(r"\d/(?:en/)?live/([\w-]+\.\w+)$", url) for url in requests]
    return sorted(match[1] for match in found if match)


def test_the_live_page_has_every_exhibit(site, language):
    page = (site / LANGUAGES[language] / "live/index.html").read_text("utf-8")
    assert sorted(re.findall(r"<(live-\w+)\b", page)) == OF_THE_PAGE
    articles = [
        (site / LANGUAGES[language] / path / "index.html").read_text("utf-8")
        for path in ARTICLES
    ]
    assert {*re.findall(r"<(live-\w+)\b", "".join(articles))} > ELSEWHERE


def test_their_scripts_and_styles_are_small(site):
    """All of them together, of which a page loads those of its own exhibits."""
    delivered = list((site / "assets/live").iterdir())
    assert {path.name for path in delivered} == {path.name for path in FOLDER.iterdir()}
    assert sum(path.stat().st_size for path in delivered) <= 180_000


def test_without_scripts_there_is_a_picture_and_a_text(open_page, language):
    page = open_page(LANGUAGES[language] + "live/", java_script_enabled=False)
    for name in OF_THE_PAGE:
        exhibit = page.locator(name)
        figure = exhibit.locator("figure.woven").first
        assert figure.is_visible(), name
        assert len(figure.get_attribute("aria-label")) > 30, name
        assert len(exhibit.locator("p").first.inner_text()) > 40, name


def test_nothing_is_loaded_before_it_comes_into_view(open_page, language):
    page = open_page(LANGUAGES[language] + "live/")
    wait_for_navigation(page)
    page.wait_for_load_state("networkidle")
    assert any(url.endswith("/live-neuron.js") for url in page.requests)
    assert not any("training" in url for url in page.requests)
    for name in OF_THE_PAGE:
        show_exhibit(page, name)
    # What trains learns nothing of the test set.
    sets = ["test", "training", "held-out"]
    files = [
        f"{name}-{file}" for name in sets for file in ("images.zlib", "labels.bin")
    ]
    assert data_of(page.requests) == sorted(["network.bin", *files])
    assert page.complaints == []


@pytest.mark.parametrize(
    ("missing", "path", "said"),
    [
        ("live-neuron.js", "live/", "Rechargez la page"),
        ("live-neuron.css", "en/live/", "Load the page again"),
        ("words.js", "live/", "Rechargez la page"),
    ],
)
def test_an_exhibit_that_cannot_start_says_so(open_page, address, missing, path, said):
    page = open_page("404.html")
    page.route(f"**/{missing}", lambda route: route.abort())
    page.goto(address + path)
    exhibit = page.locator("live-neuron")
    exhibit.get_by_role("status").filter(has_text=said).wait_for()
    assert exhibit.locator("figure").is_visible()


def test_exhibits_that_cannot_start_say_so_once(open_page, address):
    """One comes near after the other: all are told by the first."""
    page = open_page("404.html")
    page.route("**/live-python.js", lambda route: route.abort())
    page.goto(f"{address}under-the-hood/")
    exhibits = page.locator("live-python")
    assert exhibits.count() > 1
    for exhibit in exhibits.all():
        exhibit.scroll_into_view_if_needed()
        exhibit.and_(page.locator("[data-state=failed]")).wait_for()
    page.wait_for_load_state("networkidle")
    for exhibit in exhibits.all():
        assert exhibit.get_by_role("status").count() == 1


def test_an_exhibit_without_its_words_says_what_the_browser_says(open_page):
    page = open_page("live/")
    page.locator(".live-words").evaluate("words => words.remove()")
    exhibit = page.locator("live-training")
    exhibit.scroll_into_view_if_needed()
    exhibit.get_by_role("status").filter(has_text="TypeError").wait_for()


def test_a_finger_on_a_field_does_not_make_an_iphone_zoom(open_page):
    """It does where the text of the field has less than 16 pixels."""
    page = open_page("live/", viewport=PHONE, has_touch=True, is_mobile=True)
    for name in OF_THE_PAGE:
        still = page.locator(name).bounding_box()["height"]
        exhibit = show_exhibit(page, name)
        sizes = exhibit.locator("select, [type=number]").evaluate_all(
            "all => all.map(field => parseFloat(getComputedStyle(field).fontSize))"
        )
        assert min(sizes, default=16) >= 16, name
        assert exhibit.bounding_box()["height"] == still, name


def test_damaged_files_of_a_block_are_made_again(project):
    write_block(project, "made", 'files = {"made.bin": b"made"}')
    write_pages(project, shown("hello") + output("hello") + shown("made"))
    site = build(project, project / "site")
    (stored,) = project.glob(".weave/article.made/*/files/made.bin")
    stored.write_bytes(b"damaged")
    assert (build(project, site) / "live/made.bin").read_bytes() == b"made"


def test_the_categories_are_those_of_the_article(language):
    names = import_module(f"snippets.introduction.{language}.class_names").class_names
    assert read_words(ROOT)[language]["live"]["common"]["categories"] == names
