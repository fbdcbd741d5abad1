"""What all exhibits have in common: when they load, what they are without scripts."""

import re
import shutil

import pytest

from tests.browsing import PHONE, show_exhibit
from tests.conftest import (
    LANGUAGES,
    ROOT,
    build,
    mkdocs,
    output,
    shown,
    write_block,
    write_pages,
)

FOLDER = ROOT / "docs/theme/assets/live"
EXHIBITS = sorted(path.stem for path in FOLDER.glob("live-*.js"))


def data_of(requests):
    """The files of the run among what a page asked for, in alphabetical order."""
    found = [re.search(r"(?<!/assets)/live/([\w-]+\.\w+)$", url) for url in requests]
    return sorted(match[1] for match in found if match)


def test_the_live_page_has_every_exhibit(site, language):
    page = (site / LANGUAGES[language] / "live/index.html").read_text("utf-8")
    assert len(EXHIBITS) == 5
    assert sorted(re.findall(r"<(live-\w+)\b", page)) == EXHIBITS


def test_their_scripts_and_styles_are_small(site):
    delivered = list((site / "assets/live").iterdir())
    assert {path.name for path in delivered} == {path.name for path in FOLDER.iterdir()}
    assert sum(path.stat().st_size for path in delivered) <= 60_000


def test_what_is_delivered_is_what_was_written_without_comments(site):
    for path in FOLDER.glob("*.js"):
        written = [line.strip() for line in path.read_text("utf-8").splitlines()]
        code = [line for line in written if line and not line.startswith("//")]
        delivered = (site / "assets/live" / path.name).read_text("utf-8")
        assert delivered.splitlines() == code, path.name


@pytest.mark.parametrize("name", EXHIBITS)
def test_without_scripts_there_is_a_picture_and_a_text(open_page, language, name):
    path = LANGUAGES[language] + "live/"
    exhibit = open_page(path, java_script_enabled=False).locator(name)
    figure = exhibit.locator("figure.woven")
    assert figure.first.is_visible()
    assert len(figure.first.get_attribute("aria-label")) > 30
    assert len(exhibit.locator("p").first.inner_text()) > 40


def test_nothing_is_loaded_before_it_comes_into_view(open_page, language):
    page = open_page(LANGUAGES[language] + "live/")
    page.wait_for_load_state("networkidle")
    assert not any("training" in name for name in data_of(page.requests))
    for name in EXHIBITS:
        show_exhibit(page, name)
    # Each of them once for all exhibits, and once for the worker that trains.
    test = ["test-images.zlib", "test-labels.bin"]
    training = ["training-images.zlib", "training-labels.bin"]
    assert data_of(page.requests) == sorted(["network.bin", *test, *test, *training])
    assert page.complaints == []


def test_exhibits_come_with_instant_navigation_too(open_page, language):
    page = open_page(LANGUAGES[language] + "glossary/")
    # Material's script knows the site's pages when it has read the sitemap.
    page.wait_for_load_state("networkidle")
    page.evaluate("window.stays = true")
    assert not any("/live-" in url for url in page.requests)
    page.locator('.md-tabs a[href$="live/"]').click()
    show_exhibit(page, "live-network")
    page.go_back()
    page.wait_for_selector("dl.glossary")
    page.go_forward()
    show_exhibit(page, "live-network")
    assert page.evaluate("window.stays"), "the page was loaded afresh"
    assert page.complaints == []


@pytest.mark.parametrize("missing", ["live-neuron.js", "live-neuron.css", "words.js"])
def test_an_exhibit_that_cannot_start_says_so(open_page, language, missing):
    page = open_page("404.html")
    page.route(f"**/{missing}", lambda route: route.abort())
    page.goto(page.url.replace("404.html", f"{LANGUAGES[language]}live/"))
    exhibit = page.locator("live-neuron")
    exhibit.get_by_role("status").wait_for()
    said = {"fr": "Rechargez la page", "en": "Load the page again"}[language]
    assert said in exhibit.get_by_role("status").inner_text()
    assert exhibit.locator("figure").is_visible()


def test_an_exhibit_without_its_words_says_what_the_browser_says(open_page):
    page = open_page("live/")
    page.locator(".live-words").evaluate("words => words.remove()")
    exhibit = page.locator("live-training")
    exhibit.scroll_into_view_if_needed()
    exhibit.get_by_role("status").filter(has_text="TypeError").wait_for()


def test_what_cannot_be_loaded_is_said_and_asked_for_again(open_page, language):
    page = open_page(LANGUAGES[language] + "live/")
    page.route("**/training-labels.bin", lambda route: route.abort())
    exhibit = page.locator("live-training")
    exhibit.scroll_into_view_if_needed()
    again = exhibit.get_by_role("status").get_by_role("button")
    again.wait_for()
    assert len(exhibit.get_by_role("status").inner_text()) > 20
    page.unroute("**/training-labels.bin")
    again.click()
    show_exhibit(page, "live-training")


@pytest.mark.parametrize("name", EXHIBITS)
def test_a_finger_on_a_field_does_not_make_an_iphone_zoom(open_page, name):
    """It does where the text of the field has less than 16 pixels."""
    page = open_page("live/", viewport=PHONE, has_touch=True, is_mobile=True)
    still = page.locator(name).bounding_box()["height"]
    exhibit = show_exhibit(page, name)
    sizes = exhibit.locator("select, [type=number]").evaluate_all(
        "all => all.map(field => parseFloat(getComputedStyle(field).fontSize))"
    )
    assert min(sizes, default=16) >= 16
    assert exhibit.bounding_box()["height"] == still


def test_damaged_files_of_a_block_are_named_with_their_mend(project):
    write_block(project, "made", 'files = {"made.bin": b"made"}')
    write_pages(project, shown("hello") + output("hello") + shown("made"))
    site = build(project, project / "site")
    (names,) = project.glob(".weave/article.made/*/names.pickle")
    names.write_bytes(b"damaged")
    failed = mkdocs(project, "build", "--site-dir", str(site))
    assert failed.returncode == 1
    assert (
        "the stored names of the block article/made are damaged: "
        f"remove the folder {names.parent}, and build again\n"
    ) in failed.stdout
    assert "Traceback" not in failed.stdout
    shutil.rmtree(names.parent)
    assert (build(project, site) / "live/made.bin").read_bytes() == b"made"
