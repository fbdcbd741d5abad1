"""A page as Python-Markdown converts it with the extension."""

import re

from markdown import Markdown

from page.extension import PageExtension
from tests.conftest import figure, output, shown
from tests.page.conftest import convert, result

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="{}pt" height="36pt">\n'
    "<text>A &amp; B</text>\n</svg>"
)


def test_a_page_shows_what_its_block_gave(site):
    text = f"{shown('hello')}\n{output('hello')}\n{{{{ article/hello.lr | number 4 }}}}"
    page = convert(site({"fr/index.md": text}))
    box = '<div class="language-python highlight"><pre><span></span>'
    assert re.search(rf"{box}(<span.*?</span>)?<code[^>]*>", page)
    assert '<div class="language-text highlight">' in page
    assert "hello\n</code>" in page
    assert "<p>0,0001</p>" in page


def test_a_figure_stands_by_itself_and_says_what_it_shows(site, root, results):
    outputs = {
        "article/hello-1.svg": SVG.format(72),
        "article/hello-2.svg": SVG.format(720),
    }
    results["article/hello"] = result(root, outputs)
    alt = '![A curve < 1 & "more"](figures/article/hello-1.svg)'
    page = convert(site({"fr/index.md": f"Before.\n\n{alt}\n\n{figure('hello', 2)}"}))
    small, wide = page.split("<figure ")[1:]
    assert 'role="img" aria-label="A curve &lt; 1 &amp; &quot;more&quot;"' in small
    assert 'aria-hidden="true"' in small
    assert "--width: 96px; --ratio: 96 / 48" in small
    assert ">A &amp; B</text>" in small
    assert "tabindex" not in small
    # A phone scrolls it, by keyboard too.
    assert 'class="woven woven--wide" tabindex="0"' in wide
    assert "<p><figure" not in page


def test_links_to_other_sites_say_where_they_lead_in_print(site):
    text = (
        "[a](https://other.example/b) [c](https://site.example/d/) [e](#f) "
        "<https://plain.example/>\n"
    )
    page = convert(site({"fr/index.md": text}))
    assert page.count("data-address=") == 1
    assert '<a data-address="https://other.example/b" ' in page


def test_titles_keep_their_spaces_in_the_table_of_contents(site):
    text = "## Où\u00a0? *Ici*\u202f: A & `x` {#where}\n\n### Plus\u00a0!\n"
    made = site({"fr/index.md": text})
    markdown = Markdown(
        extensions=["toc", "attr_list", PageExtension(made.page("index.md"), made)]
    )
    markdown.convert(text)
    (first,) = markdown.toc_tokens
    assert first["name"] == "Où\u00a0? Ici\u202f: A &amp; x"
    assert first["children"][0]["name"] == "Plus\u00a0!"


def test_an_exhibit_is_an_element_of_its_own(site):
    page = convert(site({"fr/index.md": "A.\n\n<live-neuron></live-neuron>\n\nB.\n"}))
    assert page.split() == ["<p>A.</p>", "<live-neuron></live-neuron>", "<p>B.</p>"]
