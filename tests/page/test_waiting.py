"""What pages say of blocks that are being executed."""

import json
import re
from dataclasses import replace

import pytest

from page.waiting import answer, note_html
from tests.page.conftest import convert, result, write
from weave.blocks import block_of

NAMED = '```{ .text }\n--8<-- "article/hello.txt"\n```\n'


@pytest.fixture
def waiting(site):
    """The site of a page whose block is being executed."""

    def make(text):
        made = site({"fr/index.md": text})
        return replace(made, waiting=frozenset(["article/hello"]))

    return make


def test_an_output_that_is_to_come_has_a_box(waiting, results):
    results.clear()
    page = convert(waiting(NAMED))
    assert '<p class="waiting" data-output="article/hello.txt"' in page
    assert "Ce bloc attend d’être exécuté." in page
    assert re.search("<code[^>]*>\n?</code>", page)


def test_an_old_output_is_marked(waiting):
    page = convert(waiting(NAMED))
    assert "Ancien résultat : <span>" in page.replace("\u00a0", " ")
    assert "hello\n</code>" in page


def test_in_a_box_of_the_page_too(waiting, results):
    results.clear()
    indented = "".join(f"    {line}\n" for line in NAMED.splitlines())
    page = convert(waiting(f'??? note "More"\n\n{indented}'))
    box = page[page.index("<details") : page.index("</details>")]
    assert 'data-output="article/hello.txt"' in box
    assert re.search("<code[^>]*>\n?</code>", box)


def test_a_figure_that_is_to_come_says_what_it_will_show(waiting, results):
    results.clear()
    page = convert(waiting("![A curve](figures/article/hello-1.svg)\n"))
    assert 'data-output="article/hello-1.svg"' in page
    assert '<figure class="woven" role="img" aria-label="A curve"></figure>' in page


def test_a_table_that_is_to_come_has_the_box_of_tables(waiting, results):
    results.clear()
    page = convert(waiting("![Marks](figures/article/hello-1.html)\n"))
    assert '<figure class="rich" role="region" aria-label="Marks" tabindex="0"' in page


def test_a_number_that_is_to_come_is_left_open(waiting, results):
    results.clear()
    assert convert(waiting("It is {{ article/hello.lr }}.")) == "<p>It is ….</p>"


def test_without_waiting_blocks_nothing_is_said(site):
    assert "waiting" not in convert(site({"fr/index.md": NAMED}))


@pytest.mark.parametrize(
    ("output", "block"),
    [
        ("a/train.txt", "a/train"),
        ("a/train.stderr.txt", "a/train"),
        ("a/fr/plot-12.svg", "a/fr/plot"),
        ("a/table-1.html", "a/table"),
    ],
)
def test_an_output_tells_its_block(output, block):
    assert block_of(output) == block


def test_names_and_words_are_text():
    note = note_html('a/"b".txt', True, {"old": "<old>", "waiting": "a & b"})
    assert 'data-output="a/&quot;b&quot;.txt"' in note
    assert "&lt;old&gt; <span>a &amp; b</span>" in note


def test_the_server_answers_with_progress_and_with_what_has_come(root):
    texts = {"article/hello.txt": "hello\n", "article/hello-1.html": "<b>1</b><script>"}
    outputs = result(root, texts).outputs
    kind, progress = answer("weave/progress.json", {"done": 1}, outputs)
    assert (kind, json.loads(progress)) == ("application/json", {"done": 1})
    at = "weave/outputs/article/hello"
    assert answer(f"{at}.txt", {}, outputs) == ("text/plain", b"hello\n")
    # What pages don't show unwashed, the server doesn't either.
    assert answer(f"{at}-1.html", {}, outputs) == ("text/html", b"<b>1</b>")
    for elsewhere in ("", "weave/", "index.html", "weave/outputs/../secret", at):
        assert answer(elsewhere, {}, outputs) is None


def test_a_figure_comes_as_the_page_shows_it(root):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt"/>'
    write(root, "outputs/article/hello-1.svg", svg)
    outputs = {"article/hello-1.svg": root / "outputs/article/hello-1.svg"}
    kind, drawing = answer("weave/outputs/article/hello-1.svg", {}, outputs)
    assert kind == "image/svg+xml"
    assert b'width="96" height="48"' in drawing
