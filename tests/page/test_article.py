"""Pages as scripts and notebooks, on pages of a few lines."""

import subprocess
import sys
from functools import partial

import nbformat
import pytest

from page.article import for_site, name_of, notebook, read_cells, script, title_of
from tests.conftest import figure, output, shown, write_block
from tests.page.conftest import ADDRESS, result, write

HELLO = 'print("hello")'
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt">\n'
    " <defs>\n  <style>*{fill: none}</style>\n </defs>\n"
    ' <path style="stroke: #1f77b4"/>\n</svg>'
)


@pytest.fixture
def cells(site):
    """A function that gives pairs of a cell's text and the name of its block."""

    def read(text):
        made = site({"fr/index.md": text})
        page = made.page("index.md")
        found = read_cells(page, made, page.text)
        return [(cell.text, cell.block and cell.block.name) for cell in found]

    return read


@pytest.fixture
def prose(cells):
    return lambda text: [text for text, block in cells(text) if block is None]


def test_code_parts_the_prose_and_its_output_is_left_to_the_notebook(cells):
    text = f"Before.\n\n{shown('hello')}\n{output('hello')}\nAfter.\n"
    assert cells(text) == [
        ("Before.", None),
        (HELLO, "article/hello"),
        ("After.", None),
    ]


def test_a_heading_begins_a_cell_without_its_anchor(prose):
    text = "---\ntitle: T\n---\n# One {#one}\n\nText.\n\n## Two { #two .big }\n"
    assert prose(text) == ["# One\n\nText.", "## Two"]


@pytest.mark.parametrize("marker", ["!!! tip", "??? tip", "???+ tip"])
def test_a_box_becomes_a_block_quote(prose, marker):
    text = f'{marker} "A *title*"\n\n    One.\n\n    - two\n\nBelow.\n'
    assert prose(text) == ["> **A *title***\n>\n> One.\n>\n> - two\n\nBelow."]


def test_a_box_in_a_box_is_quoted_twice(prose):
    text = '!!! tip "A"\n\n    One.\n\n    !!! tip "B"\n\n        Two.\n'
    assert prose(text) == ["> **A**\n>\n> One.\n>\n> > **B**\n> >\n> > Two."]


def test_the_code_of_a_box_is_a_cell_and_the_title_needs_text(cells):
    code = "".join(f"    {line}\n" for line in shown("hello").splitlines())
    box = f'??? example "Code"\n\n{code}'
    assert cells(box) == [(HELLO, "article/hello")]
    assert cells(f"{box}\n    After.\n") == [
        (HELLO, "article/hello"),
        ("> After.", None),
    ]
    assert cells(f'??? example "Code"\n\n    Before.\n\n{code}') == [
        ("> **Code**\n>\n> Before.", None),
        (HELLO, "article/hello"),
    ]


def test_a_solution_that_begins_with_code_is_announced(cells):
    code = "".join(f"    {line}\n" for line in shown("hello").splitlines())
    box = f'??? success "Solution"\n\n{code}\n    After.\n'
    assert cells(box) == [
        ("> **Solution**", None),
        (HELLO, "article/hello"),
        ("> After.", None),
    ]


def test_code_that_is_not_executed_stays_in_the_prose(prose):
    fence = "```{ .text .no-copy }\n# no heading {#x}\n!!! tip\n[a](b)\n```"
    plain = "```text\n# no heading {#x}\n!!! tip\n[a](b)\n```"
    assert prose(fence) == [plain]
    assert prose("!!! note\n\n    " + fence.replace("\n", "\n    ")) == [
        "> " + plain.replace("\n", "\n> ")
    ]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<kbd>Ctrl</kbd>+<kbd>C</kbd> stops it.", None),
        ("A <b>bold</b> word.", None),
        ("1 < 2 and 3 > 2", None),
        ('<div class="a" markdown>\n\nText.\n\n</div>', "Text."),
        ('<p class="a" markdown>One *two*.</p>', "One *two*."),
        ("Text.\n{ .subtitle }\n\nMore.", "Text.\n\nMore."),
        ("A.\n\n<live-neuron></live-neuron>\n\nB.", "A.\n\nB."),
        ("A.\n\n![A figure](figures/article/hello-1.svg)\n\nB.", "A.\n\nB."),
        ("It is {{ article/hello.lr | number 4 }}.", "It is 0,0001."),
        ("`{{ code }}` and $x_1$ and\n\n$$\ny\n$$", None),
    ],
)
def test_attributes_and_tags_that_stand_alone_are_left_out(prose, text, left):
    assert prose(text) == [left or text]


def test_links_are_absolute_but_not_in_code_and_formulas(prose, root):
    write(root, "docs/fr/b.md", "# B\n")
    write(root, "docs/en/c.md", "# C\n")
    text = "[a](b.md#d) [e](c.md) [f](#g) [h](https://i.j/) `[k](l)` $[m](n)$"
    assert prose(text) == [
        f"[a]({ADDRESS}b/#d) [e]({ADDRESS}en/c/) [f]({ADDRESS}#g) [h](https://i.j/) "
        "`[k](l)` $[m](n)$"
    ]


@pytest.fixture
def page(root, site, results):
    """An article that shows all there is, and its site."""
    block = "# --8<-- [start:block]\npip install x\n# --8<-- [end:block]\n"
    write(root, "snippets/article/install.sh", block)
    write_block(root, "draw", "x = 1\n\ny = 2")
    drawn = {"article/draw.txt": "1\n", "article/draw-1.svg": SVG}
    results["article/draw"] = result(root, drawn)
    install = '```sh\n--8<-- "article/install.sh:block"\n```\n'
    text = (
        f"# The *title* {{#t}}\n\n{install}\n{shown('hello')}\n{output('hello')}\n"
        f"{shown('draw')}\n{output('draw')}\n{figure('draw')}\nEnd.\n"
    )
    made = site({"fr/index.md": text})
    return made.page("index.md"), made


def test_a_script_has_the_code_and_says_what_it_needs(page):
    assert script(*page) == (
        f"# The *title*\n# {ADDRESS}\n# pip install x\n\n{HELLO}\n\nx = 1\n\ny = 2\n"
    )


def test_a_notebook_has_what_blocks_printed_and_drew(page):
    text = notebook(*page)
    made = nbformat.reads(text, as_version=4)
    nbformat.validate(made)
    kinds = [cell.cell_type for cell in made.cells]
    assert kinds == ["markdown", "code", "code", "markdown"]
    assert made.cells[0].source == "# The *title*\n\n```sh\npip install x\n```"
    hello, draw = made.cells[1:3]
    assert (hello.source, hello.execution_count) == (HELLO, 1)
    assert [output.text for output in hello.outputs] == ["hello\n"]
    assert (draw.source, draw.execution_count) == ("x = 1\n\ny = 2", 2)
    printed, drawn = draw.outputs
    assert (printed.name, printed.text) == ("stdout", "1\n")
    assert drawn.data["text/plain"] == "A figure"
    # A notebook has no style sheet.
    svg = drawn.data["image/svg+xml"]
    assert "stroke: #1f77b4" in svg
    assert "background:#ffffff" in svg
    assert notebook(*page) == text


RAISING = "text = '''a\n  b\n'''\nif text:\n\n    int(text)"


@pytest.fixture
def more(root, site, results):
    """An article with a block that raises and an executed command, and its site."""
    write_block(root, "wrong", RAISING, "# weave: raises ValueError")
    write(
        root,
        "snippets/article/list.sh",
        "# weave: execute\n# --8<-- [start:block]\nls\npwd\n# --8<-- [end:block]\n",
    )
    results["article/wrong"] = result(root, {"article/wrong.stderr.txt": "Trace\n"})
    results["article/list"] = result(root, {"article/list.txt": "a.csv\n"})
    command = shown("list").replace("python", "sh").replace(".py", ".sh")
    blocks = [shown("wrong"), command, output("list"), shown("hello")]
    made = site({"fr/index.md": "\n".join(["# T\n", *blocks])})
    return made.page("index.md"), made


def test_a_script_goes_on_after_a_block_that_raises(more, tmp_path):
    text = script(*more)
    assert "\n# ls\n# pwd\n" in text
    assert "    # Ce qui suit lève ValueError\u00a0: ce script l’affiche" in text
    path = tmp_path / "article.fr.py"
    path.write_text(text, encoding="utf-8")
    ran = subprocess.run([sys.executable, path], capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (0, "hello\n")
    # A text over several lines stays what it is.
    assert ran.stderr.endswith(
        "ValueError: invalid literal for int() with base 10: 'a\\n  b\\n'\n"
    )


def test_a_notebook_goes_on_after_a_block_that_raises(more):
    made = nbformat.reads(notebook(*more), as_version=4)
    nbformat.validate(made)
    wrong, command, hello = made.cells[1:]
    assert wrong.source == RAISING
    assert wrong.metadata == {"tags": ["raises-exception"]}
    assert [(o.name, o.text) for o in wrong.outputs] == [("stderr", "Trace\n")]
    assert command.source == "%%sh\nls\npwd"
    assert [(o.name, o.text) for o in command.outputs] == [("stdout", "a.csv\n")]
    assert hello.metadata == {}


def test_the_sites_page_of_a_notebook_has_the_sites_figures(page):
    made = nbformat.reads(
        notebook(*page, partial(for_site, page[1].words)), as_version=4
    )
    drawn = made.cells[2].outputs[1].data["text/html"]
    assert drawn.startswith('<figure class="woven" role="img" aria-label="A figure"')
    assert "stroke: var(--figure-blue, #1f77b4)" in drawn


def test_an_article_is_called_after_its_last_block(page):
    assert name_of(page[0]) == "article"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("---\ntitle: T\n---\n# One\n", "T"),
        ("`# no` \n\n# One {#one}\n", "One"),
        ("```\n# no\n```\n", "index.md"),
    ],
)
def test_the_title_is_that_of_the_front_matter_or_the_first_heading(site, text, title):
    made = site({"fr/index.md": f"{text}\n{shown('hello')}"})
    assert title_of(made.page("index.md")) == title
