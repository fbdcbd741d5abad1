"""The store: a folder of outputs per content key, complete or absent."""

import json
import os
import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

RECORD = "record.json"


@dataclass(frozen=True)
class Entry:
    """One run: its files, named as pages name them, and the seconds of each block."""

    folder: Path
    seconds: dict[str, float]

    @property
    def made(self):
        return {
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file() and path.name != RECORD
        }


def load(store, key):
    """The Entry of a run that has succeeded, or None."""
    folder = store / key
    try:
        return Entry(folder, json.loads((folder / RECORD).read_text()))
    except (OSError, ValueError):
        return None


@contextmanager
def new_entry(store, key):
    """Yield a folder for the outputs and a dict for the seconds; kept on success."""
    store.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="unfinished-", dir=store))
    seconds = {}
    try:
        yield folder, seconds
        (folder / RECORD).write_text(json.dumps(seconds, indent=1))
        try:
            os.rename(folder, store / key)
        except OSError:
            # Another run of the same blocks was faster, or left ruins.
            if load(store, key) is None:
                shutil.rmtree(store / key, ignore_errors=True)
                os.rename(folder, store / key)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
