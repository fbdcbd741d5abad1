"""Blocks for the terminal are executed where they say so."""

import os
import sys

import pytest

from tests.conftest import write_block
from tests.weave.conftest import executed
from weave.errors import WeaveError
from weave.project import Project
from weave.run import stored, weave

BLOCK = "# weave: {}\n# --8<-- [start:block]\n{}\n# --8<-- [end:block]\n"


def write(project, code, mark="execute"):
    path = project / "snippets/article/list.sh"
    path.write_text(BLOCK.format(mark, code))
    return [Project(project).block("article/list.sh")]


def shown(project, code):
    """What the commands print, and what they write to the standard error."""
    run = weave(Project(project), write(project, code), lambda line: None)
    outputs = run.results["article/list"].outputs
    return {
        name.removeprefix("article/list"): p.read_text() for name, p in outputs.items()
    }


def test_they_are_executed_at_the_root_as_its_reader_does(project, monkeypatch):
    monkeypatch.setenv("COURSE", "one")
    (project / "data.csv").write_text("1\n")
    monkeypatch.setenv("PATH", os.defpath)
    code = (
        "ls *.csv\n"
        'python -c "import sys; print(sys.prefix)"\n'
        'echo "$COURSE.$PYTHONPATH.$MPLBACKEND."\n'
        "printf '10%%\\r100%%\\n' >&2"
    )
    assert shown(project, code) == {
        ".txt": f"data.csv\n{sys.prefix}\n...\n",
        ".stderr.txt": "100%\n",
    }


def test_their_text_is_their_key(project):
    shown(project, "echo one")
    assert stored(Project(project), write(project, "echo one")).why == {
        "article/list": "reused"
    }
    run = stored(Project(project), write(project, "echo two"))
    assert executed(run) == {"list": "edited"}
    assert shown(project, "echo two") == {".txt": "two\n"}


def test_blocks_around_them_are_executed_in_order(project):
    blocks = write(project, "cat note.txt")
    write_block(project, "hello", "open('note.txt', 'w').write('hello')")
    blocks.insert(0, Project(project).block("article/hello.py"))
    run = weave(Project(project), blocks, lambda line: None)
    assert (
        run.results["article/list"].outputs["article/list.txt"].read_text() == "hello\n"
    )


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "cat missing.csv\necho ok",
            "snippets/article/list.sh stops: a command ends with status 1, its last "
            "words: cat: missing.csv: No such file or directory; fix it there",
        ),
        ("exit 3", "a command ends with status 3, its last words: none; fix it there"),
        (
            "yes",
            "more than 1000 characters are printed: print less, or raise max_output",
        ),
    ],
)
def test_a_command_that_fails(project, code, said):
    (project / "pyproject.toml").write_text("[tool.weave]\nmax_output = 1000\n")
    with pytest.raises(WeaveError) as caught:
        shown(project, code)
    assert said in str(caught.value)


def test_its_name_is_its_own(project):
    write_block(project, "list", "print(1)")
    with pytest.raises(WeaveError, match=r"has the name of list\.py: rename one"):
        shown(project, "echo one")
