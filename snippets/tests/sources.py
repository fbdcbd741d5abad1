"""The files under snippets/ that the rules are about."""

import ast
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

SNIPPETS = Path(__file__).parents[1]

# The folders under snippets/ that are no articles.
NO_ARTICLES = {"data", "tests", "__pycache__"}

# Between these lines stands what a page displays of a block.
START, END = "# --8<-- [start:block]", "# --8<-- [end:block]"


@dataclass(frozen=True)
class Source:
    """A file's text, and its path from the repository's root."""

    path: PurePosixPath
    text: str

    @cached_property
    def tree(self):
        """The syntax tree of a Python file."""
        return ast.parse(self.text)

    @property
    def module(self):
        """The name under which Python imports it."""
        return ".".join(self.path.with_suffix("").parts)

    @property
    def folder(self):
        """The name of the folder that holds it: its language, if it has words."""
        return self.path.parent.name

    @cached_property
    def section(self):
        """The lines of the two markers, from 1; None unless there is one of each."""
        markers = [
            (number, line.strip())
            for number, line in enumerate(self.text.splitlines(), 1)
            if "--8<--" in line
        ]
        if [marker for _, marker in markers] != [START, END]:
            return None
        return tuple(number for number, _ in markers)

    def fault(self, line, what):
        """A sentence that says where a fault is, what it is and how to mend it."""
        return f"{self.path}, line {line}: {what}"


def read(path):
    """The source at `path`."""
    within = path.relative_to(SNIPPETS.parent)
    return Source(PurePosixPath(within.as_posix()), path.read_text(encoding="utf-8"))


def articles():
    """The folders of the articles."""
    return [
        folder
        for folder in sorted(SNIPPETS.iterdir())
        if folder.is_dir() and folder.name not in NO_ARTICLES
    ]


def article_sources():
    """All code of the articles: their blocks and their packages' files."""
    return [
        read(path)
        for article in articles()
        for path in sorted(article.rglob("*"))
        if path.suffix in {".py", ".sh"}
        and "tests" not in path.relative_to(article).parts
    ]


def python_sources():
    """The Python files of the articles."""
    return [source for source in article_sources() if source.path.suffix == ".py"]


def blocks():
    """The blocks of the articles, those for the terminal included."""
    return [source for source in article_sources() if source.path.name != "__init__.py"]


def block_modules():
    """The names of the modules that are blocks."""
    return {block.module for block in blocks() if block.path.suffix == ".py"}


def translations():
    """For each article with words, the names of the blocks in each of its languages."""
    found = [
        {
            folder: {path.name for path in folder.glob("*.py")} - {"__init__.py"}
            for folder in sorted(article.iterdir())
            if folder.is_dir() and folder.name not in NO_ARTICLES
        }
        for article in articles()
    ]
    return [languages for languages in found if languages]


def sources_of_tests():
    """The Python files in the folders named tests."""
    return [
        read(path)
        for path in sorted(SNIPPETS.rglob("*.py"))
        if "tests" in path.relative_to(SNIPPETS).parts
    ]
