"""The glossary's lists, its page, and what becomes of its terms in prose."""

import re

import pytest
import yaml

from page.errors import PageError
from page.glossary import check_glossary, list_html, read_glossaries, spellings
from page.pages import read_pages
from tests.page.conftest import convert, write

EPOCH = {"term": "epoch", "forms": ["epochs"], "definition": "A pass."}
SEED = {"term": "seed", "forms": [], "definition": "A number."}

ENTRIES = {
    id_: {"term": term, "forms": forms, "definition": f"It is “{id_}” & more."}
    for id_, term, forms in (
        ("bias", "bias", ["biases"]),
        ("epoch", "epoch", ["epochs"]),
        ("hidden-layer", "hidden layer", []),
        ("layer", "layer", []),
        ("relu", "ReLU", []),
        ("seed", "seed", []),
        ("unfair-bias", "unfair bias", []),
    )
}


def write_list(root, language, entries):
    write(root, f"docs/{language}/glossary.yml", yaml.safe_dump(entries))


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ({"epoch": EPOCH}, "docs/en/glossary.yml has no entry 'seed', but docs/fr"),
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
            "the entry 'epoch' has no list of words as its forms: write [epochs",
        ),
        (
            {"epoch": EPOCH, "seed": SEED | {"forms": ["Epochs"]}},
            "the entries 'epoch' and 'seed' both claim 'Epochs': leave it to one",
        ),
    ],
)
def test_a_bad_list_is_told_what_to_fix(root, english, said):
    write_list(root, "fr", {"epoch": EPOCH, "seed": SEED})
    write_list(root, "en", english)
    with pytest.raises(PageError) as caught:
        read_glossaries(root)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"epoch:\n  term: a: b\n", "docs/fr/glossary.yml, line 2, is not YAML"),
        ("époque: {}".encode("latin-1"), "docs/fr/glossary.yml is not UTF-8: save it"),
    ],
)
def test_a_list_that_cannot_be_read(root, content, said):
    (root / "docs/fr/glossary.yml").write_bytes(content)
    with pytest.raises(PageError) as caught:
        read_glossaries(root)
    assert str(caught.value).startswith(said)


def test_a_language_may_lack_the_list(root):
    assert read_glossaries(root) == {}
    write_list(root, "fr", {"epoch": EPOCH})
    assert list(read_glossaries(root)) == ["fr"]


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        (
            "fr/index.md",
            "---\nglossary: {bias: bia}\n---\n# T\n",
            "docs/fr/index.md names 'bia' under glossary in its front matter, but the "
            "glossary has no such entry: fix the id",
        ),
        (
            "fr/index.md",
            "---\nglossary: bias\n---\n# T\n",
            "docs/fr/index.md has no mapping as glossary in its front matter: write",
        ),
        (
            "fr/glossary.md",
            "# Glossary\n",
            "docs/fr/glossary.yml has no page that shows it: write "
            "docs/fr/glossary.md, with a line <!-- glossary -->",
        ),
    ],
)
def test_pages_are_held_against_the_list(root, path, text, said):
    write_list(root, "fr", ENTRIES)
    write(root, "docs/fr/index.md", "# T\n")
    write(root, "docs/fr/glossary.md", "# Glossary\n\n<!-- glossary -->\n")
    check_glossary(read_glossaries(root), read_pages(root))
    write(root, f"docs/{path}", text)
    with pytest.raises(PageError) as caught:
        check_glossary(read_glossaries(root), read_pages(root))
    assert str(caught.value).startswith(said)


def test_a_term_is_spelt_in_its_forms_and_at_the_start_of_a_sentence(root):
    write_list(root, "fr", {"epoch": EPOCH, "seed": SEED})
    write(root, "docs/fr/index.md", "---\nglossary: {seed: null}\n---\n# T\n")
    (page,) = read_pages(root)
    assert spellings(read_glossaries(root)["fr"], page) == {
        **dict.fromkeys(["epoch", "Epoch", "epochs", "Epochs"], "epoch"),
        **dict.fromkeys(["seed", "Seed"]),
    }


def test_the_list_shows_each_term_with_its_counterparts(root):
    write_list(root, "en", {"seed": SEED})
    write_list(root, "fr", {"seed": SEED | {"term": "graine <a>"}})
    words = {"counterpart": "in {language}: {term}"}
    assert list_html(read_glossaries(root), "en", words) == (
        '<dl class="glossary" data-search-exclude>\n<div id="seed">\n<dt>seed '
        '<small>in French: <i lang="fr">graine &lt;a&gt;</i></small></dt>\n'
        "<dd>A number.</dd>\n</div>\n</dl>"
    )


def test_terms_stand_in_the_order_of_the_alphabet(root):
    terms = ("réseau", "Évaluer", "epoch", "sortie")
    entries = {
        f"id-{n}": {"term": term, "forms": [], "definition": "A word."}
        for n, term in enumerate(terms)
    }
    write_list(root, "en", entries)
    shown = list_html(read_glossaries(root), "en", {"counterpart": ""})
    assert re.findall(r"<dt>(\w+) ", shown) == ["epoch", "Évaluer", "réseau", "sortie"]


@pytest.fixture
def page(root, site):
    """A function that gives the HTML of an English page with these entries."""
    write_list(root, "en", ENTRIES)

    def make(text, uri="index.md"):
        glossaries = read_glossaries(root)
        made = site({f"en/{uri}": text}, "en", glossaries)
        return convert(made, uri)

    return make


def terms(page):
    """The links of terms, in the order of the page: (id, text)."""
    return re.findall(r'<a class="term" href="glossary\.md#(.*?)".*?>(.*?)</a>', page)


def test_the_first_occurrence_is_linked_and_no_other(page):
    text = page(
        "Two **Epochs**, then an epoch. ReLUs are no ReLU.\n\nA hidden layer, "
        "a layer, a seed, another layer.\n\nAn epoch.\n"
    )
    assert terms(text) == [
        ("epoch", "Epochs"),
        ("relu", "ReLU"),
        ("hidden-layer", "hidden layer"),
        ("layer", "layer"),
        ("seed", "seed"),
    ]
    assert 'title="It is “epoch” &amp; more."' in text


@pytest.mark.parametrize(
    "closed",
    [
        "# An epoch",
        "`epoch`",
        "$epoch$",
        "$$\nepoch\n$$",
        "[an epoch](#e)",
        "[an *epoch*](#e)",
        "```text\nepoch\n```",
        "<label>epoch</label>",
        "<button>epoch</button>",
        "<figure markdown><figcaption markdown>An epoch</figcaption></figure>",
        '!!! note "An epoch"\n\n    A note.',
        '??? note "An epoch"\n\n    A note.',
        "| epochs2 | anepoch |\n|---|---|",
    ],
)
def test_no_link_stands_where_it_would_be_out_of_place(page, closed):
    assert terms(page(f"{closed}\n\nThen an epoch.\n")) == [("epoch", "epoch")]
    assert page(f"{closed}\n\nThen an epoch.\n").endswith("epoch</a>.</p>")


def test_what_is_folded_counts_where_there_is_nothing_else(page):
    text = page(
        '??? note "One"\n\n    A layer, a seed, a layer.\n\n'
        '???+ note "Open"\n\n    An epoch.\n\nAn epoch, a seed.\n'
    )
    assert re.search(r">layer</a>, a seed, a layer\.", text)
    assert re.search(r"An <a [^>]*>epoch</a>\.", text)
    assert re.search(r"An epoch, a <a [^>]*>seed</a>\.", text)


def test_a_page_can_mean_something_else(page):
    meanings = "---\nglossary: {bias: unfair-bias, layer: null}\n---\n"
    text = page("A bias, a layer, biases.\n")
    assert terms(text) == [("bias", "bias"), ("layer", "layer")]
    # The generator takes the front matter away before it converts a page.
    text = page(f"{meanings}\nA bias, a layer, biases.\n")
    assert terms(text) == [("unfair-bias", "bias")]


def test_the_glossarys_own_page_has_the_list_and_no_links(page):
    text = page(
        "# Glossary\n\nAn epoch.\n\n<!-- glossary -->\n\nA seed.\n", "glossary.md"
    )
    assert terms(text) == []
    assert '<dl class="glossary" data-search-exclude>' in text
    assert text.count('<div id="') == len(ENTRIES)


def test_a_page_in_a_folder_links_to_the_glossary_above(page):
    assert 'href="../glossary.md#epoch"' in page("An epoch.\n", "part/one.md")
