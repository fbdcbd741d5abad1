"""A fixture for each block, of the same name: what its execution left.

Weave executes, once, what it has not stored. Where several articles have a block of a
name, a test gets that of its own article, or else the one that its article's blocks
import; `<article>_<name>` is a block of any article.
"""

import sys
from functools import cache
from pathlib import Path

import pytest
from filelock import FileLock

from page.checks import blocks_of
from page.pages import read_pages
from snippets.tests.restored import Execution, Restorer
from weave.blocks import Block
from weave.errors import WeaveError
from weave.events import as_line
from weave.project import Project
from weave.run import weave

ROOT = Path(__file__).parents[1]
PROJECT = Project(ROOT)
BLOCKS = [block for block in PROJECT.blocks() if block.is_python]

# Those of which tests hold the words; of others, rules hold that only words differ.
TESTED_LANGUAGES = {"fr", "en"}


def article(path: Path) -> str:
    """Return the folder below snippets/ that a file is in."""
    return path.relative_to(ROOT / "snippets").parts[0]


def language_of(block: Block) -> str | None:
    """Return the folder of a block that contains words, or None."""
    folder = block.path.parent
    return folder.name if folder.parent.name != "snippets" else None


def pytest_generate_tests(metafunc):
    """Parametrize `language`, the folder of the blocks that contain words."""
    if "language" in metafunc.fixturenames:
        here = article(metafunc.definition.path)
        worded = [block for block in BLOCKS if language_of(block)]
        own = [block for block in worded if article(block.path) == here]
        languages = {language_of(block) for block in own or worded}
        metafunc.parametrize(
            "language", sorted(languages & TESTED_LANGUAGES or languages)
        )


@pytest.fixture(scope="session")
def executed(request):
    """Return a function that gives a block's Execution, after weave has executed all.

    The processes of pytest-xdist take turns: the first one executes for all.
    """
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def tell(event):
        with capture.global_and_fixture_disabled():
            if line := as_line(event):
                print(f"\n{line}", end=" ", file=sys.stderr, flush=True)

    cache_folder = ROOT / ".cache"
    cache_folder.mkdir(exist_ok=True)
    with FileLock(cache_folder / "building"), pytest.MonkeyPatch.context() as patch:
        if request.config.getoption("--cov", None):
            patch.setenv("COVERAGE_PROCESS_START", str(ROOT / "pyproject.toml"))
        try:
            # In reading order; then those that no page shows yet.
            blocks = dict.fromkeys(blocks_of(PROJECT, read_pages(ROOT)) + BLOCKS)
            results = weave(PROJECT, list(blocks), tell).results
        except WeaveError as error:
            pytest.fail(str(error), pytrace=False)
    restorer = Restorer(PROJECT, BLOCKS)
    sys.meta_path.insert(0, restorer)
    yield cache(lambda block: Execution(block, results[block.name]))
    sys.meta_path.remove(restorer)


def find(name: str, test: Path, language: str | None) -> Block:
    """Return the block that a test file means by the name of a fixture."""
    here = article(test)
    named = [block for block in BLOCKS if language_of(block) in (None, language)]
    full = [b for b in named if f"{article(b.path)}_{b.path.stem}" == name]
    found = full or [block for block in named if block.path.stem == name]
    own = [block for block in found if article(block.path) == here]
    sources = [block.source for block in BLOCKS if article(block.path) == here]
    imported = [
        block
        for block in found
        if any(f"from {block.module} import" in source for source in sources)
    ]
    match own or imported or found:
        case [block]:
            return block
        case several:
            names = [f"{article(block.path)}_{name}" for block in several]
            pytest.fail(f"{name} is {' or '.join(names) or 'nothing'}: ask for one")


def fixture(name: str, has_words: bool):
    """Return the fixture of the blocks of a name."""

    def plain(request, executed):
        return executed(find(name, request.path, None))

    def worded(request, executed, language):
        return executed(find(name, request.path, language))

    return pytest.fixture(name=name)(worded if has_words else plain)


for block in BLOCKS:
    for name in (block.path.stem, f"{article(block.path)}_{block.path.stem}"):
        has_words = any(
            language_of(b) for b in BLOCKS if b.path.stem == block.path.stem
        )
        globals()[f"fixture_{name}"] = fixture(name, has_words)
