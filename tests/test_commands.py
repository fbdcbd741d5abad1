"""The commands of the README, on a small project."""

import re
import subprocess
import sys

import pytest

from tests.conftest import NAV, mkdocs, write_block, write_project
from tests.serving import serving, wait_for


def test_serve_reloads_both_languages_and_remembers(project, tmp_path):
    log = tmp_path / "log"
    with serving(project, log) as address:
        wait_for("hello", address)
        wait_for("hello", address + "en/")
        for folder, path in (("fr", ""), ("en", "en/")):
            page = project / "docs" / folder / "index.md"
            page.write_text(page.read_text() + f"\nEdited in {folder}.\n")
            wait_for(f"Edited in {folder}.", address + path)
        assert log.read_text().count("[1/1] article/hello: ") == 1
    with serving(project, log) as address:
        wait_for("hello\n", address)
    assert "blocks to execute" not in log.read_text()
    assert "[1/1]" not in log.read_text()


# Files, as no permission binds the root user.
@pytest.mark.parametrize(
    ("file", "named", "language"),
    [
        ("mkdocs-jupyter", "mkdocs-jupyter/fr", ""),
        ("notebooks/en", "notebooks/en", "en: "),
        ("notebooks/fr/notebooks", "notebooks/fr/notebooks/article.ipynb", ""),
    ],
)
def test_what_cannot_be_kept_stops_the_build_with_one_sentence(
    tmp_path, file, named, language
):
    project = write_project(tmp_path / "project", left_out=NAV)
    cache = project / ".cache"
    (cache / file).parent.mkdir(parents=True)
    (cache / file).write_text("a file in a folder's place")
    stopped = mkdocs(project, "build")
    assert stopped.returncode == 1
    assert f"ERROR   -  {language}{cache / named} cannot be written (" in stopped.stdout
    assert "make .cache/ and all in it writable (or delete it" in stopped.stdout
    assert "Traceback" not in stopped.stdout


def test_a_cache_that_cannot_be_written_is_told_before_the_blocks_run(tmp_path):
    project = write_project(tmp_path / "project", left_out=NAV)
    (project / ".cache").mkdir()
    (project / ".cache/mkdocs-jupyter").touch()
    assert "blocks to execute" not in mkdocs(project, "build").stdout


def weave(project, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "weave", *arguments],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
    )


def test_weave_works_without_mkdocs_and_prints_a_table(project):
    first = weave(project)
    assert first.returncode == 0, first.stderr
    begin, said, head, row = first.stdout.splitlines()
    assert begin == "blocks to execute: 1, reused: 0"
    assert said.startswith("[1/1] article/hello: ")
    assert head.split() == ["block", "why", "seconds"]
    assert re.fullmatch(r"article/hello +new +\d\.\d\d", row)
    second = weave(project).stdout.splitlines()
    assert second[0] == "blocks to execute: 0, reused: 1"
    assert re.fullmatch(r"article/hello +reused +\d\.\d\d", second[2])


def test_weave_check_says_what_is_stale_and_executes_nothing(project):
    check = weave(project, "--check")
    assert check.returncode == 1
    assert re.search(r"^article/hello +new *$", check.stdout, re.MULTILINE)
    assert not (project / ".weave").exists()
    weave(project)
    assert weave(project, "--check").returncode == 0
    write_block(project, "hello", 'print("edited")')
    check = weave(project, "--check")
    assert check.returncode == 1
    assert re.search(r"^article/hello +edited *$", check.stdout, re.MULTILINE)


def test_weave_verify_says_what_a_second_run_gives_otherwise(project):
    weave(project)
    verify = weave(project, "--verify")
    assert verify.returncode == 0, verify.stderr
    assert verify.stdout.endswith("nothing differs\n")
    write_block(project, "hello", "import time\n\nprint(time.time_ns())")
    weave(project)
    verify = weave(project, "--verify")
    assert verify.returncode == 1
    row = verify.stdout.splitlines()[-1]
    assert re.fullmatch(r"article/hello +article/hello.txt +\d+ +\d+", row)


def test_weave_clean_empties_the_store(project):
    weave(project)
    assert weave(project, "--clean").returncode == 0
    assert not (project / ".weave").exists()
    assert weave(project, "--clean").returncode == 0


def test_weave_says_in_one_line_what_stopped_it(project):
    write_block(project, "hello", "1 / 0")
    run = weave(project)
    assert run.returncode == 1
    assert "Traceback" not in run.stdout
    (line,) = run.stderr.splitlines()
    assert line.startswith("weave: snippets/article/hello.py stops at line ")
    assert line.endswith("ZeroDivisionError: division by zero; fix it there")
