"""A page's Markdown with code, outputs, figures and numbers in it."""

import pytest

from page.fill import LONG, fill
from tests.conftest import figure, output, shown, write_block
from tests.page.conftest import ADDRESS, convert, result, write


@pytest.fixture
def filled(site):
    """A function that gives the Markdown of a page once it is filled in."""

    def of(text, **more):
        made = site({"fr/index.md": text} | more)
        return fill(text, made.page("index.md"), made, place=lambda html: f"[{html}]")

    return of


def test_code_output_and_numbers(filled):
    text = f"{shown('hello')}\n{output('hello')}\n{{{{ article/hello.lr | number 4 }}}}"
    assert filled(text) == (
        '```python\nprint("hello")\n```\n\n```text\nhello\n```\n\n0,0001'
    )


def test_what_is_not_ours_stays_as_it_is(filled):
    text = "# T {#t}\n\n```python\nx = 1\n```\n\n[a](https://b.example/) `c` $d$\n"
    assert filled(text) == text


def test_a_fence_keeps_its_place_in_a_box(filled, root):
    write_block(root, "hello", "def f():\n\n    pass")
    box = "??? note\n\n    ```{{ .python .x }}\n    {}\n    ```".format
    assert filled(box('--8<-- "article/hello.py:block"')) == (
        box("def f():\n\n        pass")
    )


def test_the_fence_of_long_code_says_so(filled, root):
    write_block(root, "hello", "x = 1\n" * LONG + "x = 1")
    assert filled(shown("hello")).startswith("```{ .python .long }\nx = 1\n")
    write_block(root, "hello", "x = 1\n" * (LONG - 1) + "x = 1")
    assert filled(shown("hello")).startswith("```python\nx = 1\n")


PRINTED = [
    "```\n# Title <script>alert(1)</script>\n",
    "~~~\n```\n````\n",
    '--8<-- "article/hello.py:block"\n',
    "{{ article/hello.lr }} $x$ [a](b.md) <b> &amp;\n",
    "    indented\n\n\n    twice\n",
]


@pytest.mark.parametrize("printed", PRINTED)
@pytest.mark.parametrize("indent", ["", "    "])
def test_what_was_printed_stays_in_its_box(root, results, site, printed, indent):
    results["article/hello"] = result(root, {"article/hello.txt": printed})
    lines = [f"{indent}{line}\n" for line in output("hello").splitlines()]
    text = ("!!! note\n\n" if indent else "") + "".join(lines)
    page = convert(site({"fr/index.md": f"{text}\nAfter.\n"}))
    escaped = printed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f'<code id="__copied_0">{escaped}</code></pre>' in page
    assert page.count("<pre>") == 1
    assert "<p>After.</p>" in page
    assert "<script>" not in page


def test_what_was_not_executed_leaves_no_gap(filled, results):
    results.clear()
    text = f"A.\n\n{output('hello')}\n{figure('hello')}\nB.\n"
    assert filled(text).split() == ["A.", "B."]


def test_a_figure_is_put_in_as_html(filled, root, results):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt"/>'
    results["article/hello"] = result(root, {"article/hello-1.svg": svg})
    placed = filled(figure("hello"))
    assert placed.startswith('[<figure class="woven" role="img" aria-label="A figure"')
    assert placed.endswith("</figure>]\n")


def test_a_link_to_a_page_that_the_language_lacks_leads_to_another_languages(filled):
    text = "[a](more.md#x) [b](other.md) [c](none.md) [d](#e)"
    assert filled(text, **{"en/more.md": "# More", "fr/other.md": "# Other"}) == (
        f"[a]({ADDRESS}en/more/#x) [b](other.md) [c](none.md) [d](#e)"
    )


def test_the_box_of_messages_is_titled_in_the_pages_language(filled, root, results):
    written = {"article/hello.stderr.txt": "UserWarning: bad\n"}
    results["article/hello"] = result(root, written)
    fence = '```{}\n--8<-- "article/hello.stderr.txt"\n```'.format
    box = "```{{ .text {} }}\nUserWarning: bad\n```".format
    assert filled(fence("")) == box('.messages title="Messages"')
    assert filled(fence("text")) == box('.messages title="Messages"')
    kept = filled(fence('{ .text .no-copy title="Erreurs" }'))
    assert kept == box('.no-copy title="Erreurs" .messages')


def test_a_block_for_the_terminal_is_shown(filled, root):
    block = "# --8<-- [start:block]\npip install x\n# --8<-- [end:block]\n"
    write(root, "snippets/article/install.sh", block)
    text = '```sh\n--8<-- "article/install.sh:block"\n```'
    assert filled(text) == "```sh\npip install x\n```"


def test_a_block_that_cannot_be_read_leaves_no_gap(filled, root):
    """A page is shown with its fault while somebody writes."""
    write(root, "snippets/article/hello.py", "x = 1\n")
    text = f"A.\n\n{shown('missing')}\n{shown('hello')}\nB.\n"
    assert filled(text).split() == ["A.", "B."]
