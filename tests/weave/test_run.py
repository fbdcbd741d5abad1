"""What a run keeps, and when there is none."""

import os
import py_compile
import re

import pytest

from tests.conftest import figure, output, shown, write_block, write_pages
from weave import store
from weave.keys import content_key
from weave.project import Project
from weave.run import weave


def run(project):
    """Weave a project; the folder of its outputs, and what was reported."""
    said = []
    entry = weave(Project(project), report=said.append)
    return entry.folder, said


def test_outputs_are_reused(project):
    folder, said = run(project)
    assert (folder / "article/hello.txt").read_text() == "hello\n"
    assert re.fullmatch(r"\[1/1\] article/hello\.py: \d\.\d s", said[0])
    again, said = run(project)
    assert again == folder
    assert said == ["1 blocks: nothing to execute, outputs reused"]


def test_prose_executes_nothing(project):
    run(project)
    page = project / "docs/fr/index.md"
    page.write_text(page.read_text() + "\nEncore.\n")
    _, said = run(project)
    assert "nothing to execute" in said[0]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            lambda root: write_block(root, "hello", 'print("hello!")'), id="a block"
        ),
        pytest.param(
            lambda root: (root / "snippets/data.gz").write_bytes(b"x"), id="the data"
        ),
        pytest.param(
            lambda root: (root / "snippets/__init__.py").write_text("x = 1\n"),
            id="a shared module",
        ),
    ],
)
def test_a_change_executes(project, change):
    first, _ = run(project)
    change(project)
    second, said = run(project)
    assert second != first
    assert said[-1].startswith("[1/1] article/hello.py")


def test_the_key_covers_versions_but_neither_tests_nor_line_ends(project, monkeypatch):
    def key():
        return content_key(Project(project), ["article/hello.py"])

    first = key()
    tests = project / "snippets/article/tests"
    tests.mkdir()
    (tests / "test_hello.py").write_text("assert True\n")
    (project / "snippets/article/.hello.py.swp").write_text("half")
    block = project / "snippets/article/hello.py"
    block.write_bytes(block.read_bytes().replace(b"\n", b"\r\n"))
    assert key() == first
    monkeypatch.setattr("weave.keys.version", lambda package: "0.1")
    assert key() != first


def test_an_incomplete_entry_is_executed_again(project):
    folder, _ = run(project)
    (folder / store.RECORD).unlink()
    (folder / "article/hello.txt").write_text("half")
    again, said = run(project)
    assert said[0].startswith("[1/1]")
    assert (again / "article/hello.txt").read_text() == "hello\n"


def test_a_block_keeps_its_own_output(project):
    """Also where another block's import executes it, before its own turn."""
    write_block(project, "first", 'print("first")\nx = 1')
    write_block(
        project,
        "second",
        'print("second", x)',
        before="from snippets.article.first import x",
    )
    write_pages(
        project,
        "".join(shown(n) + output(n) for n in ("second", "first", "hello")),
    )
    folder, _ = run(project)
    assert (folder / "article/first.txt").read_text() == "first\n"
    assert (folder / "article/second.txt").read_text() == "second 1\n"


def test_a_block_leaves_nothing_behind(project):
    """Neither a working directory nor a Matplotlib setting reaches the next block."""
    write_block(
        project,
        "careless",
        "import os\n\nimport matplotlib\n\n"
        'os.chdir("/")\nmatplotlib.rcParams["lines.linewidth"] = 40',
    )
    write_block(
        project,
        "hello",
        "import os\n\nimport matplotlib\n\n"
        'print(os.getcwd() == "/", matplotlib.rcParams["lines.linewidth"])',
    )
    write_pages(project, shown("careless") + shown("hello") + output("hello"))
    folder, _ = run(project)
    assert (folder / "article/hello.txt").read_text() == "False 1.5\n"


def test_figures_take_the_colours_of_the_page(project):
    write_block(
        project,
        "drawing",
        "import matplotlib.pyplot as plt\n\n"
        "for color in ('tab:blue', 'tab:red'):\n"
        "    plt.figure(figsize=(4, 3))\n"
        "    plt.plot([1, 2], color=color)\n"
        "    plt.title('Title')\n"
        "plt.show()",
    )
    text = shown("drawing") + figure("drawing", 1) + "\n" + figure("drawing", 2)
    write_pages(project, shown("hello") + output("hello") + text)
    folder, _ = run(project)
    blue, red = (
        (folder / f"article/drawing-{number}.svg").read_text() for number in (1, 2)
    )
    assert blue.startswith("<svg ")
    assert 'width="384" height="288"' in blue
    assert "stroke: var(--figure-blue, #1f77b4)" in blue
    assert "stroke: var(--figure-red, #d62728)" in red
    assert re.search(r"<text [^>]*fill: currentColor[^>]*>Title</text>", blue)
    # In a page both stand together: no id may be there twice.
    ids = re.findall(r'\bid="([^"]+)"', blue + red)
    assert len(ids) == len(set(ids)) > 4
    assert set(re.findall(r'(?:href="#|url\(#)([^")]+)', blue + red)) <= set(ids)
    assert "<style" not in blue


def test_the_words_of_a_figure_stay_as_they_are(project):
    title = "0.00001 is not 0.000, nor #1f77b4 a url(#x)"
    write_block(
        project,
        "drawing",
        f"import matplotlib.pyplot as plt\n\nplt.title('{title}')\nplt.show()",
    )
    text = shown("drawing") + figure("drawing")
    write_pages(project, shown("hello") + output("hello") + text)
    folder, _ = run(project)
    assert f">{title}</text>" in (folder / "article/drawing-1.svg").read_text()


def test_the_source_is_executed_whatever_bytecode_lies_beside_it(project):
    block = project / "snippets/article/hello.py"
    old = block.stat()
    py_compile.compile(block)
    write_block(project, "hello", 'print("HELLO")')
    os.utime(block, ns=(old.st_atime_ns, old.st_mtime_ns))
    folder, _ = run(project)
    assert (folder / "article/hello.txt").read_text() == "HELLO\n"


def test_the_same_figure_is_the_same_file(project):
    drawing = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()"
    write_block(project, "drawing", drawing)
    write_pages(
        project, shown("hello") + output("hello") + shown("drawing") + figure("drawing")
    )
    first, _ = run(project)
    write_block(project, "hello", 'print("hello again")')
    second, _ = run(project)
    name = "article/drawing-1.svg"
    assert first != second
    assert (first / name).read_bytes() == (second / name).read_bytes()


def test_terminal_blocks_are_shown_and_not_executed(project):
    (project / "snippets/article/install.sh").write_text(
        "# --8<-- [start:block]\nexit 1\n# --8<-- [end:block]\n"
    )
    install = shown("hello").replace("hello.py", "install.sh")
    write_pages(project, shown("hello") + output("hello") + install)
    _, said = run(project)
    (line,) = said
    assert line.startswith("[1/1] article/hello.py: ")
