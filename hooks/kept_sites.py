"""What each language's site was built from last, while a process serves them."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from mkdocs.utils.meta import get_data

from weave.blocks import Block
from weave.project import Project


@dataclass(frozen=True)
class State:
    """What a language's site is made of.

    `changed` says of each file when it was changed, blocks left out; `heads` has the
    front matter of the language's pages, and `shown` what they show of blocks; `names`
    the pages of all languages: a page links itself in the others.
    """

    changed: dict[Path, int | None]
    heads: dict[Path, dict]
    shown: dict[Path, list]
    names: list[Path]

    def edited(self, before):
        """The pages of which prose or blocks alone are new; None where more is."""
        different = {path for path, _ in self.changed.items() ^ before.changed.items()}
        same = (self.heads, self.names) == (before.heads, before.names)
        if not same or not different <= set(self.heads):
            return None
        shown = self.shown.items()
        return different | {page for page, new in shown if new != before.shown[page]}


def changed(root, language):
    """When each file was changed that a language's site is made of, save blocks."""
    # Each language's glossary shows the terms of all.
    files = [*root.glob("mkdocs*.yml"), *root.glob("docs/*/glossary.yml")]
    for folder in (f"docs/{language}", "docs/theme", "snippets"):
        files += root.joinpath(folder).rglob("*")
    return {path: _changed(path) for path in files if _is_source(path)}


def state(changed, root, language, woven):
    """The State of a language's site in the project's folder `root`."""
    project = Project(root)
    pages = project.pages()
    own = [page for page in pages if page.language == language]
    return State(
        changed,
        {root / page.path: _head(root / page.path) for page in own},
        {root / page.path: _shown(page, project, woven) for page in own},
        [page.path for page in pages],
    )


class KeptSites:
    """By language: the State of which its site was built last; sites put aside."""

    def __init__(self):
        self._folder = None
        self._states = {}

    def begin(self):
        self._folder = tempfile.TemporaryDirectory(prefix="languages-")

    @property
    def serving(self):
        """Whether there will be another build, for which sites are kept."""
        return self._folder is not None

    def end(self):
        if self._folder:
            self._folder.cleanup()

    def get(self, language):
        return self._states.get(language)

    def forget(self, language):
        self._states.pop(language, None)

    def put(self, language, state):
        self._states[language] = state

    def put_aside(self, language, site):
        """Move the folder `site` to where no build empties it, if its State is kept."""
        if self.get(language) and site.exists():
            shutil.rmtree(self._aside(language), ignore_errors=True)
            shutil.move(site, self._aside(language))

    def put_back(self, language, state, site):
        """Move a site back that is aside, if it is of this State; whether it is."""
        same = state and state == self.get(language) and self._aside(language).exists()
        if same:
            shutil.move(self._aside(language), site)
        return same

    def _aside(self, language):
        return Path(self._folder.name, language)


def _is_source(path):
    """Not a folder, a block, or what an editor or Python keeps beside a file."""
    return (
        path.is_file()
        and path.suffix not in {*Block.SUFFIXES, ".pyc"}
        and not path.name.startswith(".")
        and not path.name.endswith("~")
    )


def _changed(path):
    """When a file was changed, in nanoseconds; None if an editor has removed it."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return None


def _head(path):
    try:
        return get_data(path.read_text(encoding="utf-8"))[1]
    except (FileNotFoundError, UnicodeDecodeError):
        return None


def _shown(page, project, woven):
    """What a page shows of blocks: their code, what they gave, and their values."""
    blocks = [project.block(name) for name in page.blocks]
    return [
        *(_changed(block.path) for block in blocks),
        *(woven.entries.get(block.stem) for block in blocks),
        *(woven.values.get(token.block) for token in page.tokens),
    ]
