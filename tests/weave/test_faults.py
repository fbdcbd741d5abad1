"""Bad blocks: one sentence that names the block, and the fix."""

import shutil

import pytest

from tests.conftest import ROOT, write_block
from tests.weave.conftest import weave_it
from weave.errors import WeaveError


def fault(project, *names):
    """What weave says of blocks that it cannot execute."""
    with pytest.raises(WeaveError) as caught:
        weave_it(project, *names or ("hello",))
    said = str(caught.value)
    assert "\n" not in said
    return said


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "total = 1\ntotal / 0",
            "snippets/article/hello.py stops at line 4 (displayed), `total / 0`: "
            "ZeroDivisionError: division by zero; fix it there",
        ),
        (
            'print("hello"',
            'snippets/article/hello.py stops at line 3 (displayed), `print("hello"`: '
            "SyntaxError: '(' was never closed",
        ),
        (
            "name = input()",
            "snippets/article/hello.py stops at line 3 (displayed), "
            "`name = input()`: EOFError",
        ),
        (
            "import there_is_no_such_package",
            "ModuleNotFoundError: No module named 'there_is_no_such_package'",
        ),
        (
            "import os\n\nos._exit(7)",
            "the process that executes the blocks ended with status 7, in the block "
            "article/hello; its last words: none",
        ),
        (
            "import os\n\nos.kill(os.getpid(), 9)",
            "in the block article/hello (signal 9): most often for want of memory",
        ),
        (
            "import matplotlib.pyplot as plt\n\nplt.plot([1, 2])",
            "snippets/article/hello.py stops: RuntimeError: a figure is left open: "
            "call plt.show()",
        ),
    ],
)
def test_a_block_that_stops(project, code, said):
    write_block(project, "hello", code)
    assert said in fault(project)
    # Nothing of it may be shown as a result.
    assert list((project / ".weave").iterdir()) == []


def test_a_block_that_stops_in_the_import_of_another(project):
    """The one that stops is at fault, not the one that imports it."""
    write_block(project, "broken", "1 / 0")
    write_block(project, "user", "print(x)", "from snippets.article.broken import x")
    said = fault(project, "user", "broken")
    assert said.startswith("snippets/article/broken.py stops at line 3 (displayed)")


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
        "snippets/article/hello.py stops at line 1, `import snippets.data`: "
    )
    assert f"train-images-idx3-ubyte.gz {damage}" in said
    assert said.endswith("restore it with `git checkout -- snippets/data`")


def test_a_module_that_a_block_imports_and_that_is_gone(project):
    scale = project / "snippets/scale.py"
    scale.write_text("")
    write_block(project, "hello", 'print("hello")', "from snippets import scale")
    weave_it(project, "hello")
    scale.unlink()
    assert "hello.py stops at line 1, `from snippets import scale`: " in fault(project)


@pytest.mark.parametrize(
    ("text", "begun", "ended"),
    [
        ("1 / 0\n", 0, 0),
        ("# --8<-- [start:block]\n1 / 0\n", 1, 0),
    ],
)
def test_a_block_without_a_section(project, text, begun, ended):
    block = project / "snippets/article/hello.py"
    block.write_text(text)
    assert fault(project) == (
        f"snippets/article/hello.py has {begun} of `# --8<-- [start:block]` and "
        f"{ended} of `# --8<-- [end:block]`: write each once, on a line of its own, "
        "above and below what pages show"
    )


def test_a_block_that_is_not_utf_8(project):
    block = project / "snippets/article/hello.py"
    block.write_bytes(block.read_text().replace("hello", "été").encode("latin-1"))
    assert fault(project) == "snippets/article/hello.py is not UTF-8: save it as UTF-8"


def test_blocks_that_import_each_other(project):
    for name, other in (("a", "b"), ("b", "a")):
        write_block(project, name, "x = 1", f"from snippets.article.{other} import x")
    said = fault(project, "a", "b")
    assert "import each other in a circle" in said
    assert said.endswith("a block may only import from blocks above it")


@pytest.mark.parametrize("files", ['{"a.json": "text"}', '{"../a.bin": b""}'])
def test_files_that_pages_cannot_load(project, files):
    write_block(project, "hello", f"files = {files}")
    assert "files of the block article/hello has " in fault(project, "hello")
