"""Bad input: one sentence that names the page or the block, and the mend."""

import shutil

import pytest

from tests.conftest import ROOT, figure, output, shown, write_block, write_pages
from weave.errors import WeaveError
from weave.project import Project
from weave.run import weave

DRAWING = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()"


def fault(project):
    """What weave says of a project that it cannot weave; nothing may be kept."""
    with pytest.raises(WeaveError) as caught:
        weave(Project(project), report=lambda line: None)
    return str(caught.value)


def test_a_block_that_raises(project):
    write_block(project, "broken", "total = 1\ntotal / 0")
    write_pages(project, shown("broken") + shown("hello") + output("hello"))
    said = fault(project)
    assert said.startswith(
        "docs/en/index.md: the block snippets/article/broken.py stops at line 4 "
        "(displayed), `total / 0`: ZeroDivisionError: division by zero; mend it there"
    )
    assert list((project / ".weave").iterdir()) == []


def test_a_block_that_raises_in_an_import_that_is_not_displayed(project):
    write_block(project, "broken", "1 / 0")
    write_block(
        project, "user", "print(x)", before="from snippets.article.broken import x"
    )
    write_pages(
        project,
        shown("user")
        + output("user")
        + shown("hello")
        + output("hello")
        # Named after the block that imports it: it is at fault all the same.
        + shown("broken"),
    )
    assert "snippets/article/broken.py stops at line 3 (displayed)" in fault(project)


@pytest.mark.parametrize("damage", ["is missing", "is damaged"])
def test_a_dataset_that_is_not_the_published_one(project, damage):
    data = project / "snippets/data"
    data.mkdir()
    shutil.copy(ROOT / "snippets/data/__init__.py", data)
    if damage == "is damaged":
        folder = data / "datasets/fashion-mnist"
        folder.mkdir(parents=True)
        (folder / "train-images-idx3-ubyte.gz").write_bytes(b"cut off")
    write_block(project, "hello", 'print("hello")', before="import snippets.data")
    said = fault(project)
    assert said.startswith(
        "docs/en/index.md: the block snippets/article/hello.py stops at line 1, "
        "`import snippets.data`: DatasetError: the dataset's file "
    )
    assert f"train-images-idx3-ubyte.gz {damage}" in said
    assert said.endswith("restore it with `git checkout -- snippets/data`")


def test_a_half_typed_block(project):
    write_block(project, "hello", 'print("hello"')
    said = fault(project)
    assert "snippets/article/hello.py stops at line 3 (displayed)" in said
    assert "SyntaxError: '(' was never closed" in said


def test_a_block_that_asks_for_input(project):
    write_block(project, "hello", "name = input()")
    said = fault(project)
    assert "hello.py stops at line 3 (displayed), `name = input()`: EOFError" in said


def test_a_process_that_dies(project):
    write_block(project, "hello", "import os\n\nos._exit(7)")
    said = fault(project)
    assert said == (
        "the process that executes the blocks ended with status 7, in the block "
        "snippets/article/hello.py; its last words: none"
    )


def test_a_process_that_is_killed(project):
    write_block(project, "hello", "import os\n\nos.kill(os.getpid(), 9)")
    said = fault(project)
    assert "in the block snippets/article/hello.py (signal 9)" in said
    assert "want of memory" in said


def test_a_block_that_nobody_wrote(project):
    write_pages(project, shown("hello") + output("hello") + shown("missing"))
    assert fault(project) == (
        "docs/en/index.md shows the block article/missing.py, which nobody wrote: "
        "write snippets/article/missing.py, or mend the name"
    )


def test_a_section_that_does_not_exist(project):
    write_pages(project, shown("hello").replace(":block", ":other") + output("hello"))
    said = fault(project)
    assert said.startswith("docs/en/index.md, line 4: there is no section 'other'")
    assert '`--8<-- "article/hello.py:block"`' in said


def test_a_module_that_a_block_took_names_from_and_that_is_gone(project):
    scale = project / "snippets/scale.py"
    scale.write_text("")
    write_block(project, "hello", 'print("hello")', "from snippets import scale")
    weave(Project(project), report=lambda line: None)
    scale.unlink()
    assert "hello.py stops at line 1, `from snippets import scale`: " in fault(project)


def test_a_block_without_a_section(project):
    (project / "snippets/article/hello.py").write_text('print("hello")\n')
    said = fault(project)
    assert said.startswith("snippets/article/hello.py has 0 sections named block")
    assert "`# --8<-- [start:block]`" in said


def test_an_include_that_weave_cannot_read(project):
    write_pages(project, shown("hello").replace('"', "'"))
    said = fault(project)
    assert said.startswith("docs/en/index.md, line 4: weave cannot read this include")


def test_a_block_that_no_page_shows(project):
    write_block(project, "orphan", "x = 1")
    assert fault(project) == (
        "no page shows the block snippets/article/orphan.py: include it as "
        '`--8<-- "article/orphan.py:block"`, or delete it'
    )


def test_an_output_that_no_page_shows(project):
    write_pages(project, shown("hello"))
    assert fault(project) == (
        "docs/en/index.md shows the block that made article/hello.txt, but not the "
        'result: add `--8<-- "article/hello.txt"`'
    )


def test_a_figure_that_no_page_shows(project):
    write_block(project, "drawing", DRAWING)
    write_pages(project, shown("hello") + output("hello") + shown("drawing"))
    assert fault(project).endswith(
        "add `![what it shows](figures/article/drawing-1.svg)`"
    )


def test_an_output_that_no_block_made(project):
    write_pages(project, shown("hello") + output("hello") + output("nothing"))
    assert fault(project) == (
        "docs/en/index.md names article/nothing.txt, which no block of the page "
        "made: it has article/hello.txt"
    )


def test_a_figure_that_no_block_drew(project):
    write_pages(project, shown("hello") + output("hello") + figure("hello", 2))
    assert "names article/hello-2.svg, which no block of the page made" in fault(
        project
    )


def test_a_figure_without_alt_text(project):
    write_pages(project, shown("hello") + figure("hello").replace("A figure", ""))
    said = fault(project)
    assert said.startswith("docs/en/index.md, line 6: the figure article/hello-1.svg")
    assert "say between the brackets what it shows" in said


def test_a_figure_that_is_left_open(project):
    write_block(project, "drawing", DRAWING.removesuffix("plt.show()"))
    write_pages(project, shown("hello") + output("hello") + shown("drawing"))
    assert "a figure is left open: call plt.show()" in fault(project)


@pytest.mark.parametrize("page", ["more.md", "index.md"])
def test_a_page_that_one_language_lacks(project, page):
    for folder in ("fr", "en"):
        (project / "docs" / folder / "more.md").write_text("# More\n")
    (project / "docs/en" / page).unlink()
    assert fault(project) == (
        f"docs/fr/{page} has no counterpart in 'en': write docs/en/{page}"
    )


def test_no_page_at_all(project):
    shutil.rmtree(project / "docs")
    assert "there is no page under" in fault(project)


def test_a_page_that_is_not_utf_8(project):
    (project / "docs/fr/index.md").write_bytes("# Été".encode("latin-1"))
    assert fault(project) == "docs/fr/index.md is not UTF-8: save it as UTF-8"


def test_a_block_that_is_not_utf_8(project):
    block = project / "snippets/article/hello.py"
    block.write_bytes(block.read_text().replace("hello", "été").encode("latin-1"))
    assert fault(project) == "snippets/article/hello.py is not UTF-8: save it as UTF-8"


def test_a_block_shown_twice(project):
    write_pages(project, shown("hello") + output("hello") + shown("hello"))
    assert fault(project) == (
        "docs/en/index.md shows article/hello.py more than once: keep one"
    )
