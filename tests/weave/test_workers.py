"""A process that waits for the next run is as good as a new one."""

import os
import signal

import pytest

from tests.conftest import write_block
from tests.weave.conftest import printed, rewrite, weave_it
from weave.errors import WeaveError
from weave.project import Project
from weave.workers import Pool, Worker, Workers


@pytest.fixture
def workers():
    workers = Workers(spare=True)
    yield workers
    workers.close()


@pytest.fixture
def importing(project):
    """A block that imports, and says what the process had imported already."""
    write_block(
        project,
        "hello",
        "import sys\n\nprint('fractions' in sys.modules)\nimport rainbow",
        "from snippets import word",
    )
    (project / "rainbow.py").write_text("import fractions\n")
    (project / "snippets/__init__.py").write_text("word = 'one'\n")
    return project


def run(project, workers):
    """What the block prints in a build under `mkdocs serve`, without MkDocs."""
    try:
        return printed(weave_it(project, "hello", workers=workers), "hello")
    finally:
        workers.prepare(Project(project))


def test_a_spare_process_has_imported_the_packages(importing, workers):
    assert run(importing, workers) == "False\n"
    for word in ("again", "once more"):
        # It is used up each time, and replaced.
        rewrite(importing, "hello", "print(", f"print('{word}', ")
        assert run(importing, workers).startswith(word)
        assert run(importing, workers).endswith("True\n")


def test_without_serve_no_process_waits(importing):
    workers = Workers()
    run(importing, workers)
    rewrite(importing, "hello", "print(", "print('again', ")
    assert run(importing, workers) == "again False\n"


def test_a_spare_process_that_has_imported_an_old_package_is_not_used(
    importing, workers
):
    rewrite(importing, "hello", "print(", "print(word, ")
    assert run(importing, workers) == "one False\n"
    (importing / "snippets/__init__.py").write_text("word = 'two'\n")
    assert run(importing, workers) == "two False\n"


def test_a_spare_process_that_has_imported_an_old_version_is_not_used(
    importing, workers, monkeypatch
):
    with monkeypatch.context() as before:
        before.setattr("weave.workers.version_of", lambda package: "0.1")
        workers.prepare(Project(importing))
    assert run(importing, workers) == "False\n"


def test_a_spare_process_that_has_died_is_not_used(importing, workers, monkeypatch):
    """As where memory is short."""
    (importing / "rainbow.py").write_text(
        "import os, sys\n\n'snippets.article.hello' in sys.modules or os._exit(1)\n"
    )
    started = []
    monkeypatch.setattr(
        "weave.workers.Worker",
        lambda *order, **named: started.append(Worker(*order, **named)) or started[-1],
    )
    workers.prepare(Project(importing))
    assert started[0].end() == (1, "")
    assert run(importing, workers) == "False\n"


def test_a_process_that_has_died_is_ended_with_the_others(project):
    """What it was to be told is still to be written then."""
    with Pool(Workers(), 2) as pool:
        dead, other = (pool.take(Project(project), None) for _ in range(2))
        os.kill(dead._process.pid, signal.SIGKILL)
        dead._process.wait()
        dead.start({})
    assert not other.is_alive()


def test_a_spare_process_waits_after_a_fault_too(importing, workers):
    rewrite(importing, "hello", "print(", "1 / 0\nprint(")
    with pytest.raises(WeaveError):
        run(importing, workers)
    rewrite(importing, "hello", "1 / 0\n", "")
    assert run(importing, workers) == "True\n"


def test_a_package_that_cannot_be_imported_is_the_fault_of_its_block(project, workers):
    write_block(project, "hello", "import there_is_no_such_package")
    for _ in range(2):
        with pytest.raises(WeaveError, match=r"No module named 'there_is_no_such"):
            run(project, workers)


def test_weave_edited_under_a_running_process_has_to_be_started_again(
    project, monkeypatch
):
    monkeypatch.setattr("weave.run.fingerprint", lambda: "another")
    with pytest.raises(WeaveError, match=r"^the files of weave/ have changed since"):
        weave_it(project, "hello")
