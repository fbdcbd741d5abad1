"""What executing a block captures."""

import os
import py_compile
import re
import shutil

from tests.conftest import figure, output, shown, write_block, write_pages
from tests.weave.conftest import weave_it


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
    woven = weave_it(project)
    assert woven.outputs["article/first.txt"].read_text() == "first\n"
    assert woven.outputs["article/second.txt"].read_text() == "second 1\n"


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
    woven = weave_it(project)
    assert woven.outputs["article/hello.txt"].read_text() == "False 1.5\n"


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
    woven = weave_it(project)
    blue, red = (
        woven.outputs[f"article/drawing-{number}.svg"].read_text() for number in (1, 2)
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
    woven = weave_it(project)
    assert f">{title}</text>" in woven.outputs["article/drawing-1.svg"].read_text()


def test_the_source_is_executed_whatever_bytecode_lies_beside_it(project):
    block = project / "snippets/article/hello.py"
    old = block.stat()
    py_compile.compile(block)
    write_block(project, "hello", 'print("HELLO")')
    os.utime(block, ns=(old.st_atime_ns, old.st_mtime_ns))
    woven = weave_it(project)
    assert woven.outputs["article/hello.txt"].read_text() == "HELLO\n"


def test_the_same_figure_is_the_same_file(project):
    drawing = "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])\nplt.show()"
    write_block(project, "drawing", drawing)
    write_pages(
        project, shown("hello") + output("hello") + shown("drawing") + figure("drawing")
    )
    first = weave_it(project).outputs["article/drawing-1.svg"].read_bytes()
    shutil.rmtree(project / ".weave")
    second = weave_it(project).outputs["article/drawing-1.svg"].read_bytes()
    assert first == second


def test_terminal_blocks_are_shown_and_not_executed(project):
    (project / "snippets/article/install.sh").write_text(
        "# --8<-- [start:block]\nexit 1\n# --8<-- [end:block]\n"
    )
    install = shown("hello").replace("hello.py", "install.sh")
    write_pages(project, shown("hello") + output("hello") + install)
    assert list(weave_it(project).why) == ["article/hello"]
