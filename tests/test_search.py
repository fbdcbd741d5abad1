"""The search box of each language, as readers type into it."""

import json
import re
from collections import defaultdict
from urllib.parse import parse_qs, urldefrag, urlsplit

import pytest

from tests.browsing import axe_faults
from tests.conftest import LANGUAGES, build
from tests.html_pages import parse

# A page's words as written, and what readers may type, all of which finds them.
SPELLINGS = {
    "fr": {
        "L’œuvre": ["œuvre", "oeuvre", "ŒUVRES", "l'œuvre", "l’oeuvre", "oeuv"],
        "dérivation": ["dérivation", "derivation", "dérivées", "derivees", "dériver"],
        "entraînements": [
            "entraînement",
            "entrainement",
            "ENTRAÎNER",
            "entrainees",
            "entraînées",
            "l'entraînement",
            "d’entrainement",
            "entraînement:",
            "un entraînement\u202f?",
        ],
        "rétropropagation": ["retropropagation", "rétropropagation", "retropro"],
        "activités": ["activite", "activité", "activites"],
        "vêtements": ["vetement", "vêtements", "vetem"],
        "«\u00a0profond\u00a0»": ["profond", "«profond»", "«\u00a0Profonde\u00a0»"],
        "demi-mesure": ["demi-mesure", "demi mesure", "mesures"],
        "réseaux": ["reseau", "réseau", "reseaux", "réseaux", "(réseaux)"],
    },
    "en": {
        "naïve": ["naïve", "naive", "NAIVE", "naively"],
        "café": ["café", "cafe", "cafés"],
        "training": ["training", "train", "trained", "trains,", "training:"],
        "“deep”": ["deep", "“deep”", "'deep'"],
        "network’s": ["network", "networks", "network's", "the network’s"],
        "half-measure": ["half-measure", "half measure", "measures"],
        "biases": ["bias", "biases"],
    },
}

# What is typed, and a heading or text that is to be found, as written.
FOUND = [
    ("fr", "vetements", "reconnaîtra des vêtements sur de petites photographies"),
    ("fr", "vêtements", "reconnaîtra des vêtements sur de petites photographies"),
    ("fr", "retropropagation", "La rétropropagation remonte de la sortie"),
    ("fr", "reseau", "Les réseaux de neurones artificiels"),
    ("fr", "réseaux", "Entraîner un réseau"),
    ("fr", "entraîner", "L’entraînement consiste à corriger ses poids"),
    ("fr", "entrainement", "Entraîner le modèle"),
    ("fr", "l'entraînement", "le jeu d’entraînement"),
    ("fr", "profond", "Le mot «\u00a0profond\u00a0» dit que ces réseaux empilent"),
    ("fr", "perte:", "une fonction de perte dit par un nombre"),
    ("fr", "poids", "w1, …, wn sont les poids."),
    ("en", "train", "Training a network"),
    ("en", "training", "Training the model"),
    ("en", "neuron", "A neuron"),
    ("en", "network's", "the network’s weights are small numbers"),
    ("en", "black boxes", "These models are often called “black boxes”"),
    ("en", "accuracy: 0.8", "Test accuracy: 0.8"),
    ("en", "weights", "w1, …, wn are the weights."),
]

RESULTS = """() => [...document.querySelectorAll('.md-search-result__link')].map(
    link => ({
        address: link.href,
        text: link.textContent,
        marks: [...link.querySelectorAll('mark')].map(mark => mark.textContent),
        missing: link.querySelector('.md-search-result__terms')?.textContent,
    })
)"""


def search(page, typed):
    """Type into a page's search box, and wait; its results."""
    box = page.locator(".md-search__input")
    said = page.locator(".md-search-result__meta")
    for text, shows in (("", "Tap|Typ"), (typed, "document")):
        box.fill(text)
        box.press("End")
        said.filter(has_text=re.compile(shows)).wait_for()
    return page.evaluate(RESULTS)


@pytest.fixture(scope="module")
def pages(browser, address):
    """A page of each language, which a test leaves as it likes."""
    # They stay open for long: their animation would keep a core busy.
    context = browser.new_context(reduced_motion="reduce")
    opened = {language: context.new_page() for language in LANGUAGES}
    for language, page in opened.items():
        page.goto(address + LANGUAGES[language])
    yield opened
    context.close()


@pytest.fixture
def open_sections(project, tmp_path, serve, open_page):
    """A function that opens a site of these sections, a list for each language."""

    def start(sections):
        for language, texts in sections.items():
            written = (f"## {place}\n\n{text}\n" for place, text in enumerate(texts))
            page = project / "docs" / language / "sections.md"
            page.write_text("\n".join(["# Sections\n", *written]), encoding="utf-8")
        base = serve(build(project, tmp_path / "built"))
        return {lang: open_page(LANGUAGES[lang], base=base) for lang in sections}

    return start


@pytest.mark.parametrize(("language", "typed", "expected"), FOUND)
def test_what_is_typed_is_found(pages, language, typed, expected):
    results = search(pages[language], typed)
    assert expected in "\n".join(result["text"] for result in results)


def test_every_spelling_finds_the_same(open_sections):
    """No more and no less than the section of its word."""
    for language, page in open_sections(SPELLINGS).items():
        for place, (written, spellings) in enumerate(SPELLINGS[language].items()):
            for typed in spellings:
                found = [hit["text"] for hit in search(page, typed) if hit["marks"]]
                assert found == [f"{place}{written}"], typed


def test_the_found_words_are_marked_where_they_stand(pages):
    results = {
        urlsplit(result["address"]).fragment: result
        for result in search(pages["fr"], "l'entrainement du réseau")
        if urlsplit(result["address"]).path == "/"
    }
    training = results["training"]
    assert training["marks"][:4] == ["Entraîner", "réseau", "réseau", "entraînement"]
    written = pages["fr"].evaluate(
        "[...document.querySelectorAll('.md-content p')].map(p => p.textContent)"
    )
    first = next(text for text in written if text.startswith("Au départ, les poids"))
    assert f"Entraîner un réseau{first}" in training["text"]


def test_what_is_not_found_is_said(pages, language):
    page, word = pages[language], {"fr": "retropropagation", "en": "backpropagate"}
    missing = {
        "fr": "Non trouvé\u00a0: qwxzyk",
        "en": "Missing: qwxzyk",
    }
    results = search(page, f"{word[language]} qwxzyk")
    assert {hit["missing"] for hit in results if hit["marks"]} == {missing[language]}
    assert search(page, "qwxzyk") == []
    nothing = {"fr": "Aucun document trouvé", "en": "No matching documents"}
    said = page.locator(".md-search").get_by_role("status")
    assert said.inner_text() == nothing[language]


def test_an_unfinished_word_between_others_does_not_find_everything(pages):
    for typed in ("jupe-", "retro-", "*", "-", ":"):
        hits = search(pages["fr"], typed)
        assert len(hits) < 4, typed


def test_signs_and_formulas_of_a_page_stay_whole(open_sections):
    written = "Less a < b & c, more $n_1 \\times 1{,}000$, most $\\frac{1}{2}$ gt."
    page = open_sections({"fr": [written], "en": [written]})["en"]
    for typed in ("lt", "amp", "times", "frac"):
        assert search(page, typed) == [], typed
    assert [hit["text"] for hit in search(page, "gt") if hit["marks"]] == [
        "0Less a < b & c, more n1 \u00d7 1,000, most … gt."
    ]


def test_a_language_finds_its_own_pages_alone(site, pages, address, language):
    root = address + LANGUAGES[language]
    foreign = tuple(address + path for path in LANGUAGES.values() if path)
    for typed in ("deep learning", "keras", "tensorflow", "notebook"):
        results = [result["address"] for result in search(pages[language], typed)]
        assert results
        assert all(result.startswith(root) for result in results)
        assert language != "fr" or not any(r.startswith(foreign) for r in results)
    folder = site / LANGUAGES[language]
    index = json.loads((folder / "search/search_index.json").read_text("utf-8"))
    assert index["config"]["lang"] == [language]
    assert len(index["docs"]) > 20
    sections = defaultdict(set)
    for section in index["docs"]:
        path, anchor = urldefrag(section["location"])
        sections[path].add(anchor)
    for path, anchors in sections.items():
        tree = parse(folder / path / "index.html")
        assert tree.get("lang") == language
        assert anchors <= {"", *(element.get("id") for element in tree.iter())}


def test_tags_stand_at_the_page_and_not_at_its_sections(pages, language):
    page, typed = pages[language], {"fr": "IA", "en": "AI"}[language]
    results = [hit for hit in search(page, typed) if typed in hit["marks"]]
    tagged = page.locator(".md-search-result article", has=page.locator(".md-tags"))
    assert len(results) == tagged.count() == 3
    assert [urlsplit(result["address"]).fragment for result in results] == [""] * 3


def test_words_without_meaning_are_not_marked(pages):
    results = search(pages["fr"], "la descente de gradients")
    found = [result for result in results if result["marks"]]
    marks = {mark.lower() for result in found for mark in result["marks"]}
    assert marks == {"descente", "descent", "gradient", "gradients"}
    # Nor on the page, which marks what its address says.
    on_page = {parse_qs(urlsplit(result["address"]).query)["h"][0] for result in found}
    assert "descente gradients gradient" in on_page
    assert all("de" not in words.split() for words in on_page)


@pytest.mark.parametrize("key", ["s", "/"])
def test_the_keyboard_is_enough(open_page, address, key):
    page = open_page("")
    page.keyboard.press(key)
    page.locator(".md-search__input:focus").wait_for()
    found = [result["address"] for result in search(page, "vetements")]
    # Pages that have one result each may come before one that has several.
    while not page.locator("summary:focus").count():
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    focused = page.locator(".md-search-result__link:focus")
    focused.wait_for()
    outline = focused.evaluate("link => getComputedStyle(link).outlineStyle")
    assert outline == "solid"
    followed = focused.evaluate("link => link.href")
    assert followed in found
    page.keyboard.press("Enter")
    page.wait_for_url(followed)
    # The page marks what was found, too, as it is written there.
    page.locator(".md-content mark", has_text="vêtement").first.wait_for()
    assert [url for url in page.requests if not url.startswith(address)] == []
    assert page.complaints == []


@pytest.mark.parametrize(("language", "scheme"), [("fr", "light"), ("en", "dark")])
def test_axe_finds_nothing_in_results(open_page, language, scheme):
    # Results are those of the site, whatever the page, which axe looks at too.
    page = open_page(LANGUAGES[language] + "making-of/", scheme=scheme)
    page.keyboard.press("s")
    search(page, {"fr": "activation qwxzyk", "en": "training qwxzyk"}[language])
    faults = axe_faults(page)
    assert page.locator(".md-search-result mark:visible").count() > 5
    assert page.locator(".md-search-result del:visible").count() > 0
    assert faults == []
