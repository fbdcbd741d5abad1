"""Pages as scripts and notebooks, on pages of a few lines."""

import nbformat
import pytest

from tests.conftest import figure, output, shown, write_block
from weave.project import Project
from weave.run import weave
from weave.tangle.cells import read_cells
from weave.tangle.notebook import code_cells, notebook
from weave.tangle.pictures import picture
from weave.tangle.script import script

HELLO = 'print("hello")'


def cells(project, text):
    """Pairs of a cell's text and the name of its block."""
    read = read_cells(text, Project(project), "https://site.example/{}".format)
    return [(cell.text, cell.block and cell.block.name) for cell in read]


def prose(project, text):
    return [text for text, block in cells(project, text) if block is None]


def test_code_parts_the_prose_and_its_output_is_left_to_the_notebook(project):
    text = f"Before.\n\n{shown('hello')}\n{output('hello')}\nAfter.\n"
    assert cells(project, text) == [
        ("Before.", None),
        (HELLO, "article/hello.py"),
        ("After.", None),
    ]


def test_a_heading_begins_a_cell_without_its_anchor(project):
    text = "---\ntitle: T\n---\n# One {#one}\n\nText.\n\n## Two { #two .big }\n"
    assert prose(project, text) == ["# One\n\nText.", "## Two"]


@pytest.mark.parametrize("marker", ["!!! tip", "??? tip", "???+ tip"])
def test_a_box_becomes_a_block_quote(project, marker):
    text = f'{marker} "A *title*"\n\n    One.\n\n    - two\n\nBelow.\n'
    assert prose(project, text) == ["> **A *title***\n>\n> One.\n>\n> - two\n\nBelow."]


def test_a_box_in_a_box_is_quoted_twice(project):
    text = '!!! tip "A"\n\n    One.\n\n    !!! tip "B"\n\n        Two.\n'
    assert prose(project, text) == [
        "> **A**\n>\n> One.\n>\n> > **B**\n> >\n> > Two.",
    ]


def test_the_code_of_a_box_is_a_cell_and_the_title_needs_text(project):
    code = "".join(f"    {line}\n" for line in shown("hello").splitlines())
    box = f'??? example "Code"\n\n{code}'
    assert cells(project, box) == [(HELLO, "article/hello.py")]
    assert cells(project, f"{box}\n    After.\n") == [
        (HELLO, "article/hello.py"),
        ("> After.", None),
    ]
    assert cells(project, f'??? example "Code"\n\n    Before.\n\n{code}') == [
        ("> **Code**\n>\n> Before.", None),
        (HELLO, "article/hello.py"),
    ]


def test_code_that_nobody_executes_stays_in_the_prose(project):
    fence = "```{ .text .no-copy }\n# no heading {#x}\n!!! tip\n[a](b)\n```"
    plain = "```text\n# no heading {#x}\n!!! tip\n[a](b)\n```"
    assert prose(project, fence) == [plain]
    assert prose(project, "!!! note\n\n    " + fence.replace("\n", "\n    ")) == [
        "> " + plain.replace("\n", "\n> ")
    ]


def test_what_is_for_the_terminal_is_shown(project):
    block = "# --8<-- [start:block]\npip install x\n# --8<-- [end:block]\n"
    (project / "snippets/article/install.sh").write_text(block)
    text = '```sh\n--8<-- "article/install.sh:block"\n```\n'
    assert prose(project, text) == ["```sh\npip install x\n```"]
    blocks = [Project(project).block("article/install.sh")]
    read = read_cells(f"{text}{shown('hello')}", Project(project), str)
    assert script(read, blocks, "Title", "https://site.example/") == (
        f"# Title\n# https://site.example/\n# pip install x\n\n{HELLO}\n"
    )


def test_figures_attributes_and_html_are_left_out(project):
    text = (
        '<div class="a" markdown>\n\n![A figure](figures/article/x-1.svg)\n\n'
        "</div>\n\nText.\n{ .subtitle }\n\nMore.\n"
    )
    assert prose(project, text) == ["Text.\n\nMore."]


def test_links_are_those_of_the_site_but_not_in_code_and_formulas(project):
    text = "[a](b.md#c), `[d](e)`, $[f](g)$ and ![h](figures/i.svg)."
    (made,) = prose(project, text)
    assert made == text.replace("(b.md", "(https://site.example/b.md")


def test_a_notebook_holds_what_its_blocks_printed_and_drew(project):
    drawing = "import matplotlib.pyplot as plt\n\nplt.plot()\nprint(1)\nplt.show()"
    write_block(project, "drawing", drawing)
    text = shown("drawing") + output("drawing") + figure("drawing")
    for page in project.glob("docs/*/index.md"):
        page.write_text(f"{shown('hello')}\n{output('hello')}\n{text}\n")
    woven = weave(Project(project), report=str)
    read = read_cells(text, Project(project), str)
    made = notebook(read, text, woven.entries)
    (cell,) = nbformat.reads(made, as_version=4).cells
    printed, drawn = cell.outputs
    assert (printed.name, printed.text) == ("stdout", "1\n")
    assert drawn.data["text/plain"] == "A figure"
    assert drawn.data["image/svg+xml"].startswith("<svg ")
    assert drawn.metadata["image/svg+xml"].alt == "A figure"
    assert made == notebook(read, text, woven.entries)


def test_only_code_and_outputs_tell_notebooks_apart(project):
    def made(text):
        return code_cells(
            notebook(read_cells(text, Project(project), str), text, entries)
        )

    entries = weave(Project(project), report=str).entries
    text = f"One.\n\n{shown('hello')}"
    assert made(text) == made(text.replace("One.", "Two."))
    assert made(text) != made(f"{text}\n{shown('hello')}")


def test_a_picture_has_the_colours_that_it_is_given():
    svg = '<svg style="fill: none"><path style="stroke: var(--blue, #0000ff)"/></svg>'
    assert picture(svg) == (
        '<svg style="font-family:sans-serif;color:#212121;background:#ffffff;'
        'fill: none"><path style="stroke: #0000ff"/></svg>'
    )
    assert picture(svg, {"color": "#eeeeee", "--blue": "#8888ff"}) == (
        '<svg style="font-family:sans-serif;color:#eeeeee;'
        'fill: none"><path style="stroke: #8888ff"/></svg>'
    )
