"""The glossary: its lists, its page, and what becomes of its terms in a browser."""

import html
import json
import re
from urllib.parse import urldefrag

from page.glossary import read_glossaries
from tests.browsing import (
    PHONE,
    axe_faults,
    open_boxes,
    set_scheme,
    wait_for_navigation,
)
from tests.conftest import LANGUAGES, ROOT
from tests.html_pages import parse, text_of
from tests.test_typography import faults

LISTS = read_glossaries(ROOT)
OTHER = {"fr": "en", "en": "fr"}
NAMED = {"fr": "en anglais\u00a0: ", "en": "in French: "}


# The lists


def test_there_are_terms_enough():
    assert set(LISTS) == set(LANGUAGES)
    assert len(LISTS["fr"]) >= 38


def test_a_definition_is_one_sentence_of_plain_text(language):
    def is_one(text):
        has_marks = re.search(r"[*_`$<>\[\]{}\\]|://", text)
        words = re.sub(r"(?<=\d)\.(?=\d)", "", text)
        is_sentence = re.fullmatch(r"\w[^.!?…\n]+\.", words)
        return is_sentence and words[0].isupper() and not has_marks

    assert [
        f"docs/{language}/glossary.yml: write the definition of {id} as one sentence "
        "of plain text, with a capital letter and a full stop"
        for id, entry in LISTS[language].items()
        if not is_one(entry.definition)
    ] == []


def test_the_lists_are_set_as_they_are_printed(language):
    for entry in LISTS[language].values():
        for text in (entry.term, *entry.forms, entry.definition):
            assert faults(text, language) == []


# The page


def test_the_page_shows_each_term_with_its_counterpart(site, language):
    tree = parse(site / LANGUAGES[language] / "glossary/index.html")
    rows = tree.findall(".//dl[@class='glossary']/div")
    assert [row.get("id") for row in rows] == list(LISTS[language])
    for row in rows:
        entry = LISTS[language][row.get("id")]
        (counterpart,) = row.iterfind("dt/small/i")
        assert text_of(row.find("dt")).startswith(f"{entry.term} ")
        assert counterpart.get("lang") == OTHER[language]
        assert text_of(row.find("dt/small")).startswith(NAMED[language])
        assert text_of(counterpart) == LISTS[OTHER[language]][row.get("id")].term
        assert text_of(row.find("dd")) == entry.definition


def test_each_term_is_found_by_a_search_and_the_list_is_no_file(site, language):
    folder = site / LANGUAGES[language]
    index = json.loads((folder / "search/search_index.json").read_text())
    found = {section["location"]: section for section in index["docs"]}
    for id, entry in LISTS[language].items():
        section = found[f"glossary/#{id}"]
        assert section["title"] == entry.term
        assert section["text"].startswith(html.escape(entry.definition))
        assert LISTS[OTHER[language]][id].term in html.unescape(section["text"])
        assert html.escape(entry.definition) not in found["glossary/"]["text"]
    assert not list(folder.rglob("*.yml"))


def links(path):
    """The links of a page's terms, each with its text."""
    found = (a for a in parse(path).iter("a") if a.get("class") == "term")
    return [(a, text_of(a)) for a in found]


def test_every_link_of_a_term_leads_to_its_entry(site, language):
    home = site / LANGUAGES[language]
    ids = {e.get("id") for e in parse(home / "glossary/index.html").iter()}
    assert links(home / "glossary/index.html") == []
    assert len(links(home / "index.html")) > 30
    for path in home.rglob("*.html"):
        if parse(path).get("lang") != language:
            continue
        met = []
        for link, text in links(path):
            page, id = urldefrag(link.get("href"))
            assert (path.parent / page).resolve() == home / "glossary"
            assert id in ids
            entry = LISTS[language][id]
            spellings = {entry.term.casefold(), *(f.casefold() for f in entry.forms)}
            assert text.casefold() in spellings
            assert link.get("title") == entry.definition
            met.append(id)
        assert len(met) == len(set(met)), path


def test_both_languages_explain_the_same_terms(site):
    found = {
        language: {link.get("href") for link, _ in links(site / folder / "index.html")}
        for language, folder in LANGUAGES.items()
    }
    assert found["fr"] == found["en"]


# In a browser


def tab_to_a_term(page):
    page.locator("h1 .headerlink").focus()
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.locator("a.term:focus").count():
            return page.locator("a.term:focus")
    raise AssertionError("no term is reached by keyboard")


def test_keyboard_focus_shows_the_definition(open_page, language):
    page = open_page(LANGUAGES[language])
    term, box = tab_to_a_term(page), page.get_by_role("tooltip")
    id = urldefrag(term.get_attribute("href"))[1]
    assert box.inner_text() == LISTS[language][id].definition
    assert term.get_attribute("aria-describedby") == box.get_attribute("id")
    assert term.get_attribute("title") is None
    page.keyboard.press("Escape")
    assert box.count() == 0
    assert term.get_attribute("aria-describedby") is None
    assert term.get_attribute("title") == LISTS[language][id].definition
    tab_to_a_term(page)
    assert box.count() == 1
    page.locator("h1 .headerlink").focus()
    assert box.count() == 0


def test_the_definition_stays_while_the_mouse_is_on_it(open_page):
    page = open_page("")
    page.locator("a.term").first.hover()
    box = page.get_by_role("tooltip")
    box.wait_for()
    box.hover()
    page.wait_for_timeout(600)
    assert box.inner_text() == LISTS["fr"]["deep-learning"].definition
    page.mouse.move(1, 1)
    box.wait_for(state="hidden")


def test_the_definition_of_a_broken_term_is_beside_the_mouse(open_page):
    """Its second part may be at the other end of the next line."""
    page = open_page("", viewport={"width": 700, "height": 900})
    parts = page.locator("a.term").first.evaluate(
        """(term) => {
            // Wherever it stands, so that the line ends within it.
            term.before("Un mot ");
            const fill = term.previousSibling;
            while (term.getClientRects().length < 2) fill.data += "a ";
            scrollBy({ top: term.getBoundingClientRect().top - 300,
                       behavior: "instant" });
            return [...term.getClientRects()]
                .map(({ left, top, width, height, bottom }) =>
                    ({ left, bottom, x: left + width / 2, y: top + height / 2 }));
        }"""
    )
    assert len(parts) == 2
    assert parts[0]["left"] > parts[1]["left"] + 200
    box = page.get_by_role("tooltip")
    for part in parts:
        page.mouse.move(1, 1)
        box.wait_for(state="hidden")
        page.mouse.move(part["x"], part["y"])
        box.wait_for()
        place = box.bounding_box()
        assert place["x"] <= part["x"] <= place["x"] + place["width"]
        assert 0 < place["y"] - part["bottom"] < 10


def test_a_first_tap_shows_the_definition_and_a_second_one_leads_to_the_page(open_page):
    page = open_page("", viewport=PHONE, has_touch=True)
    before = page.url
    term, box = page.locator("a.term").first, page.get_by_role("tooltip")
    term.tap()
    assert box.inner_text() == LISTS["fr"]["deep-learning"].definition
    assert page.url == before
    page.locator("h1").tap()
    assert box.count() == 0
    term.tap()
    # For a quarter of a second after a scroll, Material may yet rewrite the address.
    page.wait_for_timeout(1000)
    term.tap()
    page.wait_for_url("**/glossary/#deep-learning")


def test_every_definition_is_wholly_on_a_phones_screen(open_page, language):
    page = open_page(LANGUAGES[language], viewport=PHONE)
    open_boxes(page)
    tab_to_a_term(page)
    outside = page.evaluate(
        """() => {
            const found = [];
            const header = document.querySelector('.md-header');
            for (const term of document.querySelectorAll('a.term')) {
                for (const block of ['start', 'end']) {
                    term.scrollIntoView({block, behavior: 'instant'});
                    window.scrollBy({top: block == 'start' ? -60 : 0,
                                     behavior: 'instant'});
                    document.activeElement.blur();
                    term.focus({preventScroll: true});
                    const box = document.querySelector('#__definition');
                    const {left, right, top, bottom} = box.getBoundingClientRect();
                    const around = term.getBoundingClientRect();
                    const covered = top < around.bottom && bottom > around.top;
                    if (box.hidden || covered || left < 0 || right > innerWidth
                        || top < header.offsetHeight || bottom > innerHeight) {
                        found.push([term.textContent, block, left, right, top]);
                    }
                }
            }
            return found;
        }"""
    )
    assert outside == []


def test_definitions_are_shown_after_instant_navigation(open_page):
    page = open_page("en/")
    wait_for_navigation(page)
    page.evaluate("window.stays = true")
    term = page.locator("a.term").first
    entry = urldefrag(term.get_attribute("href"))[1]
    # For a quarter of a second after a scroll, Material may yet rewrite the address.
    term.scroll_into_view_if_needed()
    page.wait_for_timeout(1000)
    term.click()
    page.wait_for_url(f"**/en/glossary/#{entry}")
    page.wait_for_selector(".glossary :target")
    page.go_back()
    page.locator("a.term").first.hover()
    page.get_by_role("tooltip").wait_for()
    assert page.locator(".definition").count() == 1
    assert page.evaluate("window.stays"), "the page was loaded afresh"


def test_axe_finds_nothing_where_a_term_leads(open_page):
    page = open_page("glossary/#epoch")
    for scheme in ("light", "dark"):
        set_scheme(page, scheme)
        assert axe_faults(page, within=".glossary") == []


def test_axe_finds_nothing_while_a_definition_is_shown(open_page):
    page = open_page("")
    tab_to_a_term(page)
    for scheme in ("light", "dark"):
        set_scheme(page, scheme)
        assert page.get_by_role("tooltip").count() == 1
        for part in ("a.term:focus", "[role=tooltip]"):
            assert axe_faults(page, within=part) == []
