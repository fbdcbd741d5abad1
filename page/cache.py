"""Keeps what a build can make anew, in `.cache/`."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from page.errors import PageError


def cache_folder(root: Path, name: str) -> Path:
    """Return a folder of the cache, after trying to write in it."""
    folder = root / ".cache" / name
    with _writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    return folder


def keep(path: Path, text: str) -> None:
    """Write a file of the cache, unless that is what it has."""
    with _writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Raise a PageError for what the system refuses inside."""
    try:
        yield
    except OSError as error:
        raise PageError(
            f"{path} cannot be written ({error.strerror or error}): make room on its "
            "disk, or make .cache/ and all in it writable (or delete it: it is made "
            "anew), and build again"
        ) from None
