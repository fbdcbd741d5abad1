"""The glossary: its lists, its page, and what becomes of its terms in articles."""

import json
import re
import unicodedata
from urllib.parse import urldefrag

import pytest
import yaml
from mkdocs.exceptions import PluginError

from hooks.glossary_lists import read_lists
from tests.browsing import PHONE, axe_faults
from tests.conftest import LANGUAGES, ROOT, build, mkdocs, output, shown, write_pages
from tests.html_pages import parse, text_of
from tests.serving import serving, wait_for
from tests.test_typography import faults

LISTS = read_lists(ROOT / "docs")
OTHER = {"fr": "en", "en": "fr"}
NAMED = {"fr": "en anglais\u00a0: ", "en": "in French: "}


# The lists


def test_there_are_terms_enough():
    assert set(LISTS) == set(LANGUAGES)
    assert len(LISTS["fr"]) >= 38


def test_a_definition_is_one_sentence_of_plain_text(language):
    for id, entry in LISTS[language].items():
        assert not re.search(r"[*_`$<>\[\]{}\\]|://", entry.definition), id
        words = re.sub(r"(?<=\d)\.(?=\d)", "", entry.definition)
        assert re.fullmatch(r"\w[^.!?…\n]+\.", words), id
        assert words[0].isupper(), id


def test_terms_stand_in_the_order_of_the_alphabet(language):
    def folded(term):
        letters = unicodedata.normalize("NFD", term.casefold())
        return "".join(c for c in letters if not unicodedata.combining(c))

    terms = [folded(entry.term) for entry in LISTS[language].values()]
    assert terms == sorted(terms)


def test_the_lists_are_set_as_they_are_printed(language):
    for entry in LISTS[language].values():
        for text in (entry.term, *entry.forms, entry.definition):
            assert faults(text, language) == []


EPOCH = {"term": "epoch", "forms": ["epochs"], "definition": "A pass."}
SEED = {"term": "seed", "forms": [], "definition": "A number."}


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ({"epoch": EPOCH}, "docs/en/glossary.yml has no entry 'seed', but docs/fr"),
        (None, "docs/en/glossary.yml is missing, but another language has one"),
        ([EPOCH], "docs/en/glossary.yml has no entries: write them as epoch: {term"),
        ({"epoch": "A pass."}, "the entry 'epoch' has no fields: write them as {term"),
        *(
            (
                {"epoch": {k: v for k, v in EPOCH.items() if k != key}, "seed": SEED},
                f"docs/en/glossary.yml: the entry 'epoch' has no {key}: add it, as in",
            )
            for key in EPOCH
        ),
        (
            {"epoch": EPOCH | {"definition": " "}, "seed": SEED},
            "the entry 'epoch' has no text as its definition: write it",
        ),
        (
            {"epoch": EPOCH | {"forms": "epochs"}, "seed": SEED},
            "the entry 'epoch' has no list of words as its forms: write \\[epochs",
        ),
        (
            {"epoch": EPOCH, "seed": SEED | {"forms": ["Epochs"]}},
            "the entries 'epoch' and 'seed' both claim 'Epochs': leave it to one",
        ),
    ],
)
def test_a_bad_list_is_told_what_to_mend(tmp_path, english, said):
    good = {"epoch": EPOCH, "seed": SEED}
    for language, written in (("fr", good), ("en", english)):
        (tmp_path / "docs" / language).mkdir(parents=True)
        if written:
            write_list(tmp_path, language, written)
    with pytest.raises(PluginError, match=said) as stopped:
        read_lists(tmp_path / "docs")
    assert "\n" not in str(stopped.value)


def test_a_list_that_is_no_yaml_is_told_where(tmp_path):
    (tmp_path / "docs/fr").mkdir(parents=True)
    (tmp_path / "docs/fr/glossary.yml").write_text("epoch:\n  term: a: b\n")
    with pytest.raises(PluginError, match=r"glossary\.yml, line 2, is no YAML"):
        read_lists(tmp_path / "docs")


def write_list(project, language, entries):
    path = project / "docs" / language / "glossary.yml"
    path.write_text(yaml.safe_dump(entries, sort_keys=False), encoding="utf-8")


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


def test_the_page_is_found_by_a_search_and_its_list_is_no_file(site, language):
    folder = site / LANGUAGES[language]
    index = json.loads((folder / "search/search_index.json").read_text())
    (text,) = (d["text"] for d in index["docs"] if d["location"] == "glossary/")
    assert all(entry.definition in text for entry in LISTS[language].values())
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


# Articles

ARTICLE = """\
## The epoch {#again}

`epoch`, $epoch$, [epoch](#again), <label>epoch</label>, <button>epoch</button>,
<code>epoch</code>.

<figure markdown><figcaption markdown>An epoch</figcaption></figure>

$$
epoch
$$

!!! note "An epoch"

    Two **Epochs**, then an epoch. ReLUs are no ReLU.

??? note "A seed"

    A folded seed and a folded layer.

A hidden layer, a layer, a seed, another layer.

*[HTML]: a language
*[Bias]: a meaning of the page’s own

HTML. Bias.
"""

ENTRIES = {
    id: {"term": term, "forms": forms, "definition": f"It is “{id}” & more."}
    for id, term, forms in (
        ("bias", "bias", ["biases"]),
        ("epoch", "epoch", ["epochs"]),
        ("hidden-layer", "hidden layer", []),
        ("layer", "layer", []),
        ("relu", "ReLU", []),
        ("seed", "seed", []),
        ("unfair-bias", "unfair bias", []),
    )
}


@pytest.fixture
def glossary(project):
    """The small project with a glossary, and an article that uses its terms."""
    for language in LANGUAGES:
        write_list(project, language, ENTRIES)
        page = project / "docs" / language / "glossary.md"
        page.write_text("# Glossary\n\nAn epoch.\n\n<!-- glossary -->\n")
    write_pages(project, shown("hello") + "\n" + output("hello") + "\n" + ARTICLE)
    return project


def terms(path):
    return [(urldefrag(a.get("href"))[1], text) for a, text in links(path)]


def test_the_first_occurrence_in_prose_is_linked_and_no_other(glossary, tmp_path):
    site = build(glossary, tmp_path / "built")
    for folder in LANGUAGES.values():
        assert terms(site / folder / "index.html") == [
            ("epoch", "Epochs"),
            ("relu", "ReLU"),
            ("hidden-layer", "hidden layer"),
            ("layer", "layer"),
            ("seed", "seed"),
        ]
        assert terms(site / folder / "glossary/index.html") == []
        tree = parse(site / folder / "index.html")
        assert [text_of(a) for a in tree.iter("abbr")] == ["HTML", "Bias"]
        assert tree.find(".//a[@class='term']").get("title") == "It is “epoch” & more."
        entries = [text_of(a).strip() for a in tree.iterfind(".//nav//li//nav//a")]
        assert entries.count("The epoch") == 1
        index = json.loads((site / folder / "search/search_index.json").read_text())
        (section,) = (d for d in index["docs"] if d["location"] == "#again")
        assert section["title"] == "The epoch"
        assert "Two Epochs, then an epoch. ReLUs" in section["text"]


def test_what_is_folded_counts_where_there_is_nothing_else(glossary, tmp_path):
    write_pages(
        glossary,
        shown("hello") + "\n" + output("hello") + "\n"
        '??? note "A layer"\n\n    A layer, a seed, a layer.\n\n'
        '???+ note "Open"\n\n    An epoch.\n\nAn epoch, a seed.\n',
    )
    text = (build(glossary, tmp_path / "built") / "index.html").read_text()
    assert re.search(r">layer</a>, a seed, a layer\.", text)
    assert re.search(r"An <a [^>]*>epoch</a>\.", text)
    assert re.search(r"An epoch, a <a [^>]*>seed</a>\.", text)


def test_a_page_can_mean_something_else(glossary, tmp_path):
    for language in LANGUAGES:
        page = glossary / "docs" / language / "index.md"
        meanings = "---\nglossary: {bias: unfair-bias, layer: null}\n---\n\n"
        text = page.read_text() + "\nMore biases, a layer.\n"
        page.write_text(meanings + text.replace("*[Bias]: ", "*[Other]: "))
    site = build(glossary, tmp_path / "built")
    found = terms(site / "en/index.html")
    assert ("unfair-bias", "Bias") in found
    assert {"bias", "layer"}.isdisjoint(id for id, _ in found)


FRONT_MATTER = "---\nglossary: {}\n---\n\n# "


@pytest.mark.parametrize(
    ("page", "old", "new", "said"),
    [
        ("index.md", "# ", FRONT_MATTER.format("{bias: bia}"), "names 'bia' under"),
        ("index.md", "# ", FRONT_MATTER.format("bias"), "has no mapping as glossary"),
        ("glossary.md", "<!--", "<!", "shows no list: it needs a line <!-- glossary"),
        ("glossary.yml", "term: seed", "term: ''", "no text as its term: write it"),
    ],
)
def test_a_fault_stops_the_build_with_one_sentence(glossary, page, old, new, said):
    path = glossary / "docs/fr" / page
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))
    stopped = mkdocs(glossary, "build")
    assert stopped.returncode != 0
    assert said in stopped.stdout
    assert "Traceback" not in stopped.stdout


def test_serve_shows_a_changed_term_in_the_other_language(glossary, tmp_path):
    with serving(glossary, tmp_path / "log") as address:
        wait_for('<i lang="fr">seed</i>', address + "en/glossary/")
        changed = ENTRIES | {"seed": ENTRIES["seed"] | {"term": "graine"}}
        write_list(glossary, "fr", changed)
        wait_for('<i lang="fr">graine</i>', address + "en/glossary/")


def test_a_list_without_its_page_stops_the_build(glossary):
    for language in LANGUAGES:
        (glossary / "docs" / language / "glossary.md").unlink()
    stopped = mkdocs(glossary, "build")
    assert "has no page that shows it: write glossary.md beside it" in stopped.stdout


# In a browser


def tab_to_a_term(page):
    page.locator("h1 .headerlink").focus()
    for _ in range(9):
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
    term.tap()
    page.wait_for_url("**/glossary/#deep-learning")


def test_every_definition_is_wholly_on_a_phones_screen(open_page, language):
    page = open_page(LANGUAGES[language], viewport=PHONE)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
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


def test_definitions_are_shown_after_instant_navigation(
    open_page, glossary, tmp_path, serve
):
    folder = tmp_path / "built"
    folder.mkdir()
    base = serve(folder)
    build(glossary, folder, address=base)
    page = open_page("en/", base=base)
    page.evaluate("window.stays = true")
    page.locator("a.term").first.click()
    page.wait_for_url("**/en/glossary/#epoch")
    page.wait_for_selector(".glossary :target")
    page.go_back()
    page.locator("a.term").first.hover()
    page.get_by_role("tooltip").wait_for()
    assert page.locator(".definition").count() == 1
    assert page.evaluate("window.stays"), "the page was loaded afresh"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_page(open_page, language, scheme):
    page = open_page(LANGUAGES[language] + "glossary/#epoch", scheme=scheme)
    assert axe_faults(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_while_a_definition_is_shown(open_page, scheme):
    page = open_page("", scheme=scheme)
    tab_to_a_term(page)
    assert page.get_by_role("tooltip").count() == 1
    assert axe_faults(page) == []
