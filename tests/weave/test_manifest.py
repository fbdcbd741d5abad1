"""The manifest: what all blocks gave, in one file."""

import json
import shutil
from dataclasses import replace

import pytest

from tests.conftest import write_block
from tests.weave.conftest import rewrite, weave_it
from weave.errors import WeaveError
from weave.manifest import Result, read_results, write_results
from weave.project import Project

CODE = """\
import matplotlib.pyplot as plt

accuracy = 0.8834
word = "été"
files = {"table.bin": b"12"}
plt.plot([1, 2])
plt.show()
print("hello")"""


@pytest.fixture
def drawing(project):
    """A project whose block gives all that a block can."""
    write_block(project, "hello", CODE)
    return project


def test_a_run_writes_what_its_blocks_gave(drawing):
    run = weave_it(drawing, "hello")
    read = read_results(Project(drawing).manifest)
    assert read == run.results
    result = read["article/hello"]
    assert result.outputs["article/hello.txt"].read_text() == "hello\n"
    assert "<svg " in result.outputs["article/hello-1.svg"].read_text()
    assert result.files["table.bin"].read_bytes() == b"12"
    seconds = result.seconds
    assert result.values == {"accuracy": 0.8834, "word": "été", "seconds": seconds}
    assert {"python", "matplotlib", "numpy"} <= result.versions.keys()


def test_a_copied_store_works_elsewhere(drawing, tmp_path):
    weave_it(drawing, "hello")
    copy = tmp_path / "elsewhere"
    shutil.move(drawing / ".weave", copy)
    result = read_results(copy / "results.json")["article/hello"]
    assert result.outputs["article/hello.txt"].read_text() == "hello\n"
    assert result.files["table.bin"].read_bytes() == b"12"
    assert str(tmp_path) not in (copy / "results.json").read_text()


def test_there_may_be_none_yet(tmp_path):
    assert read_results(tmp_path / "results.json") == {}


@pytest.mark.parametrize(
    "text",
    ["", '{"blocks"', "{}", '{"blocks": {"a/b": {"outputs": {}, "files": {}}}}'],
)
def test_one_that_another_version_wrote_or_none_has_finished_counts_as_none(
    tmp_path, text
):
    path = tmp_path / "results.json"
    path.write_text(text)
    assert read_results(path) == {}


def test_what_is_read_is_what_was_written(tmp_path):
    result = Result(
        outputs={"a/b.txt": tmp_path / "entry/a/b.txt"},
        files={"c.bin": tmp_path / "entry/files/c.bin"},
        values={"accuracy": 0.8834, "name": "été"},
        seconds=1.5,
        executed="2026-01-02T03:04:05+00:00",
        machine={"system": "Linux", "cores": 2},
        versions={"python": "3.11.4"},
    )
    path = tmp_path / "results.json"
    for results in ({"a/b": result}, {"a/b": replace(result, seconds=2.0)}, {}):
        write_results(path, results)
        assert read_results(path) == results
    # Nothing else is left beside it.
    assert list(tmp_path.iterdir()) == [path]


def test_it_is_replaced_at_once_and_whole(toy):
    """Whoever reads it during a run reads what the run before it has written."""
    weave_it(toy)
    manifest = Project(toy).manifest
    before = manifest.read_text()
    rewrite(toy, "train", "accuracy = 0.8834", "accuracy = 0.8835")
    seen = []
    run = weave_it(toy, report=lambda line: seen.append(manifest.read_text()))
    assert set(seen) == {before}
    assert read_results(manifest) == run.results
    accuracy = json.loads(manifest.read_text())["blocks"]["article/train"]["values"]
    assert accuracy["accuracy"] == 0.8835


def test_a_run_that_fails_leaves_it_alone(toy):
    weave_it(toy)
    manifest = Project(toy).manifest
    before = manifest.read_text()
    rewrite(toy, "plot", "print(", "1 / 0\nprint(")
    with pytest.raises(WeaveError):
        weave_it(toy)
    assert manifest.read_text() == before
