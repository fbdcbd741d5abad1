"""The store: per block and content key, a folder that is complete or absent.

.weave/introduction.fr.evaluate/0d46…/record.json
                                     /names.pickle
                                     /introduction/fr/evaluate.txt
"""

import hashlib
import json
import os
import shutil
import tempfile
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from weave import names
from weave.errors import WeaveError
from weave.graph import key_of

RECORD = "record.json"
NAMES = "names.pickle"

# Entries of a block that are kept: going back to an earlier version costs nothing.
KEPT = 3

# Seconds after which the folder of an unfinished run is the rest of a killed one.
ABANDONED = 24 * 3600


@dataclass(frozen=True)
class Entry:
    """What one execution of a block left.

    `parts` are those of its key; `executed` says when, in UTC, and `machine` on what;
    `values` has its top-level numbers and texts; `names` is what NAMES holds; `files`
    has the SHA-256 of each file, named as pages name it.
    """

    folder: Path
    block: str
    key: str
    parts: dict[str, str]
    executed: str
    machine: dict[str, str | int]
    seconds: float
    values: dict[str, float | str]
    names: list[str]
    files: dict[str, str]

    @property
    def outputs(self):
        """The paths of what the block printed and drew, named as pages name them."""
        return {name: self.folder / name for name in self.files if name != NAMES}

    def is_restorable(self):
        """Whether the names are as they were stored: too large to look each time."""
        try:
            return _sha256(self.folder / NAMES) == self.files[NAMES]
        except OSError:
            return False


def load(store, block, key):
    """The Entry of a block; None where it is absent, damaged or that of another."""
    folder = _group(store, block) / key
    try:
        checksum, text = (folder / RECORD).read_text(encoding="utf-8").split("\n", 1)
        if checksum != hashlib.sha256(text.encode()).hexdigest():
            return None
        entry = Entry(folder, **json.loads(text))
        intact = all(_sha256(p) == entry.files[n] for n, p in entry.outputs.items())
    except (OSError, ValueError, TypeError):
        return None
    return entry if intact and (entry.block, entry.key) == (block, key) else None


def latest_parts(store, block):
    """The parts of the last key under which a block was stored, or None."""
    folders = _newest_first(_group(store, block))
    entries = (load(store, block, folder.name) for folder in folders)
    return next((entry.parts for entry in entries if entry), None)


def has_ruins(store, block, key):
    """Whether there is an entry, though `load` doesn't take it."""
    return (_group(store, block) / key).exists()


def workspace(store):
    """A context whose folder holds what a run makes, until it is kept."""
    with writing(store):
        store.mkdir(exist_ok=True)
        for left in store.glob("unfinished-*"):
            with suppress(FileNotFoundError):  # Another run may end.
                if time.time() - left.stat().st_mtime > ABANDONED:
                    shutil.rmtree(left, ignore_errors=True)
        return tempfile.TemporaryDirectory(
            prefix="unfinished-", dir=store, ignore_cleanup_errors=True
        )


def keep(store, workspace, block, record, outputs, made):
    """Store what a block made, all at once.

    `record` has what an Entry says of the execution, `outputs` the texts of its files
    by their names, `made` its public names.
    """
    key = key_of(record["parts"])
    target = _group(store, block) / key
    with writing(store):
        folder = Path(tempfile.mkdtemp(dir=workspace))
        for name, text in outputs.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        stored = names.save(made, folder / NAMES)
        files = {name: _sha256(folder / name) for name in [*outputs, NAMES]}
        record |= {"block": block, "key": key, "names": stored, "files": files}
        text = json.dumps(record | {"values": names.values(made)}, indent=1)
        checksum = hashlib.sha256(text.encode()).hexdigest()
        (folder / RECORD).write_text(f"{checksum}\n{text}", encoding="utf-8")
        target.parent.mkdir(exist_ok=True)
        try:
            os.rename(folder, target)
        except OSError:
            # Another run of the same block was faster, or left ruins.
            there = load(store, block, key)
            if there is None or not there.is_restorable():
                shutil.rmtree(target) if target.is_dir() else target.unlink()
                os.rename(folder, target)
    for old in _newest_first(target.parent)[KEPT:]:
        if old != target:
            shutil.rmtree(old, ignore_errors=True)


def clean(store):
    """Empty the store."""
    with writing(store):
        if store.exists():
            shutil.rmtree(store)


@contextmanager
def writing(store):
    """WeaveError for what the system refuses inside."""
    try:
        yield
    except OSError as error:
        raise WeaveError(
            f"the store {store} cannot be written ({error.strerror or error}): make "
            "room on its disk, or make the folder writable, and build again"
        ) from None


def _group(store, block):
    return store / block.replace("/", ".")


def _newest_first(group):
    stamped = []
    for folder in group.glob("*"):
        with suppress(OSError):
            stamped.append(((folder / RECORD).stat().st_mtime_ns, folder))
    return [folder for _, folder in sorted(stamped, reverse=True)]


def _sha256(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
