"""The commands of the README, on a small project."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.conftest import write_block

SECONDS = 60


def wait_for(text, address):
    """Ask until the page holds the text."""
    deadline = time.monotonic() + SECONDS
    page = "no answer"
    while time.monotonic() < deadline:
        try:
            page = urlopen(address).read().decode()
        except URLError as error:
            page = str(error)
        if text in page:
            return
        time.sleep(0.2)
    pytest.fail(f"{address} did not come to say {text!r}; it says {page[:500]!r}")


@contextmanager
def serving(project, log):
    """`mkdocs serve` in a project: the site's address, until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = "{}:{}".format(*free.getsockname())
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", host],
            cwd=project,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield f"http://{host}/"
    finally:
        server.terminate()
        server.wait()


def test_serve_reloads_both_languages_and_recovers_from_a_fault(project, tmp_path):
    log = tmp_path / "log"
    with serving(project, log) as address:
        wait_for("hello", address)
        wait_for("hello", address + "en/")
        for folder, path in (("fr", ""), ("en", "en/")):
            page = project / "docs" / folder / "index.md"
            page.write_text(page.read_text() + f"\nEdited in {folder}.\n")
            wait_for(f"Edited in {folder}.", address + path)
        assert log.read_text().count("[1/1] article/hello.py") == 1
        write_block(project, "hello", 'print("half"')
        deadline = time.monotonic() + SECONDS
        while "SyntaxError" not in log.read_text():
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.2)
        write_block(project, "hello", 'print("mended")')
        wait_for("mended", address)
        wait_for("mended", address + "en/")
    with serving(project, log) as address:
        wait_for("mended", address)
    assert "nothing to execute" in log.read_text()
    assert "[1/1]" not in log.read_text()


def weave(project):
    return subprocess.run(
        [sys.executable, "-m", "weave"],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
    )


def test_weave_works_without_mkdocs(project):
    run = weave(project)
    assert run.returncode == 0, run.stderr
    first, second = run.stdout.splitlines()
    assert first.startswith("[1/1] article/hello.py: ")
    assert second.endswith(" s  article/hello.py")
    assert "nothing to execute" in weave(project).stdout


def test_weave_says_in_one_line_what_stopped_it(project):
    write_block(project, "hello", "1 / 0")
    run = weave(project)
    assert run.returncode == 1
    assert run.stdout == ""
    (line,) = run.stderr.splitlines()
    assert line.startswith("weave: docs/en/index.md: the block ")
    assert line.endswith("ZeroDivisionError: division by zero; mend it there")
