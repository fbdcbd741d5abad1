"""A process that waits for the next run is as good as a new one."""

import pytest

from tests.conftest import output, shown, write_block, write_pages
from tests.weave.conftest import printed, rewrite
from weave.errors import WeaveError
from weave.project import Project
from weave.run import weave
from weave.workers import Worker, Workers


@pytest.fixture
def workers():
    workers = Workers(spare=True)
    yield workers
    workers.close()


@pytest.fixture
def started(monkeypatch):
    """What each process was told to import beforehand."""
    told = []

    class Spy(Worker):
        def __init__(self, project, packages=()):
            told.append(list(packages))
            super().__init__(project, packages)

    monkeypatch.setattr("weave.workers.Worker", Spy)
    return told


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


def run(project, workers=None):
    """A build under `mkdocs serve`, without MkDocs."""
    workers = workers or Workers()
    try:
        return weave(Project(project), lambda line: None, workers)
    finally:
        workers.prepare(Project(project))


def test_a_spare_process_has_imported_the_packages(importing, workers, started):
    assert printed(run(importing, workers), "hello") == "False\n"
    assert started == [[], ["snippets", "rainbow"]]
    rewrite(importing, "hello", "print(", "print('again', ")
    assert printed(run(importing, workers), "hello") == "again True\n"
    # It was used up, and replaced.
    assert started == [[], ["snippets", "rainbow"], ["snippets", "rainbow"]]


def test_without_serve_no_process_waits(importing, started):
    run(importing)
    assert started == [[]]


def test_a_spare_process_that_has_imported_an_old_package_is_not_used(
    importing, workers, started
):
    rewrite(importing, "hello", "print(", "print(word, ")
    assert printed(run(importing, workers), "hello") == "one False\n"
    (importing / "snippets/__init__.py").write_text("word = 'two'\n")
    assert printed(run(importing, workers), "hello") == "two False\n"
    assert started == [[], ["snippets", "rainbow"], [], ["snippets", "rainbow"]]


def test_a_spare_process_that_has_imported_an_old_version_is_not_used(
    importing, workers, started, monkeypatch
):
    with monkeypatch.context() as before:
        before.setattr("weave.graph._version", lambda package: "0.1")
        workers.prepare(Project(importing))
    assert printed(run(importing, workers), "hello") == "False\n"
    assert started == [["snippets", "rainbow"], [], ["snippets", "rainbow"]]


def test_a_spare_process_that_has_died_is_not_used(importing, workers, monkeypatch):
    """As where memory is short."""
    (importing / "rainbow.py").write_text(
        "import os, sys\n\n'snippets.article.hello' in sys.modules or os._exit(1)\n"
    )
    made = []
    monkeypatch.setattr(
        "weave.workers.Worker", lambda *given: made.append(Worker(*given)) or made[-1]
    )
    workers.prepare(Project(importing))
    assert made[0].last_words() == (1, "")
    assert printed(run(importing, workers), "hello") == "False\n"


def test_a_spare_process_waits_after_a_fault_too(importing, workers, started):
    rewrite(importing, "hello", "print(", "1 / 0\nprint(")
    with pytest.raises(WeaveError):
        run(importing, workers)
    assert started == [[], ["snippets", "rainbow"]]


def test_a_package_that_cannot_be_imported_is_the_blocks_fault(project, workers):
    write_block(project, "other", "import there_is_no_such_package")
    write_pages(project, shown("hello") + output("hello") + shown("other"))
    for _ in range(2):
        with pytest.raises(WeaveError, match=r"No module named 'there_is_no_such"):
            run(project, workers)


def test_weave_edited_under_a_running_process_has_its_say(project, monkeypatch):
    monkeypatch.setattr("weave.run.fingerprint", lambda: "another")
    with pytest.raises(WeaveError, match=r"^the files of weave/ have changed since"):
        run(project)
