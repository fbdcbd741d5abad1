"""The store: per block and content key, a folder that is complete or absent.

.weave/introduction.fr.evaluate/0d46…/record.json
                                     /names.pickle
                                     /introduction/fr/evaluate.txt
                                     /files/…
"""

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from weave import names
from weave.errors import WeaveError
from weave.graph import key_of
from weave.names import Value
from weave.times import without_times

RECORD = "record.json"
NAMES = "names.pickle"
FILES = "files/"

# Entries of a block that are kept: going back to an earlier version costs nothing.
KEPT = 3

# Seconds after which the folder of an unfinished run is the rest of a killed one.
ABANDONED = 24 * 3600


@dataclass(frozen=True)
class Entry:
    """What one execution of a block left in `folder`.

    `parts` are those of its key; `reads` has the digests of the files that it was seen
    to read, and `versions` those of the distributions that it loaded, what it has from
    other blocks included; `executed` says when, in UTC, and `machine` on what;
    `values` has its top-level numbers and texts; `names` says what NAMES holds;
    `checksums` has the SHA-256 of each file, by its path in the folder.
    """

    folder: Path
    block: str
    key: str
    parts: dict[str, str]
    reads: dict[str, str]
    versions: dict[str, str]
    executed: str
    machine: dict[str, str | int]
    seconds: float
    values: dict[str, Value]
    names: list[str]
    checksums: dict[str, str]

    @property
    def outputs(self) -> dict[str, Path]:
        """The paths of what the block printed and drew, as pages name them."""
        return {
            name: self.folder / name
            for name in self.checksums
            if name != NAMES and not name.startswith(FILES)
        }

    @property
    def files(self) -> dict[str, Path]:
        """The paths of what the block made for pages to load."""
        return {
            name.removeprefix(FILES): self.folder / name
            for name in self.checksums
            if name.startswith(FILES)
        }

    @cached_property
    def is_restorable(self) -> bool:
        """Whether the stored names are intact: too large to look each time."""
        try:
            return _sha256(self.folder / NAMES) == self.checksums[NAMES]
        except OSError:
            return False


def load(store: Path, block: str, key: str) -> Entry | None:
    """Return the Entry of a block; None where it is absent, damaged or another's."""
    folder = _folder(store, block) / key
    try:
        checksum, text = (folder / RECORD).read_text(encoding="utf-8").split("\n", 1)
        if checksum != hashlib.sha256(text.encode()).hexdigest():
            return None
        entry = Entry(folder, **json.loads(text))
        shown = entry.outputs | {FILES + n: path for n, path in entry.files.items()}
        intact = all(_sha256(path) == entry.checksums[n] for n, path in shown.items())
    except (OSError, ValueError, TypeError):
        return None
    return entry if intact and (entry.block, entry.key) == (block, key) else None


def latest_parts(store: Path, block: str) -> dict[str, str] | None:
    """Return the parts of the key under which a block was stored last, if ever."""
    folders = _newest_first(_folder(store, block))
    entries = (load(store, block, folder.name) for folder in folders)
    return next((entry.parts for entry in entries if entry), None)


def is_damaged(store: Path, block: str, key: str) -> bool:
    """Return whether there is an entry, given that `load` does not take it."""
    return (_folder(store, block) / key).exists()


def workspace(store: Path) -> tempfile.TemporaryDirectory:
    """Return a context whose folder holds what a run makes, until it is kept."""
    with writing(store):
        store.mkdir(exist_ok=True)
        for path in store.glob("unfinished-*"):
            with suppress(FileNotFoundError):  # Another run may end.
                if time.time() - path.stat().st_mtime > ABANDONED:
                    remove(path)
        return tempfile.TemporaryDirectory(
            prefix="unfinished-", dir=store, ignore_cleanup_errors=True
        )


def keep(
    store: Path,
    workspace: Path,
    block: str,
    record: dict,
    outputs: dict[str, str],
    public: dict,
) -> bool:
    """Store what a block gave, all at once. Return whether that is something else.

    `record` has what an Entry says of the execution, `outputs` the texts of what it
    printed and drew, `public` its public names with their values.
    """
    key = key_of(record["parts"])
    target = _folder(store, block) / key
    contents = {name: text.encode() for name, text in outputs.items()}
    contents |= {
        FILES + name: data for name, data in names.files(block, public).items()
    }
    with writing(store):
        folder = Path(tempfile.mkdtemp(dir=workspace))
        for name, content in contents.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        stored = names.save(public, folder / NAMES)
        checksums = {name: _sha256(folder / name) for name in [*contents, NAMES]}
        record |= {"block": block, "key": key, "names": stored, "checksums": checksums}
        text = json.dumps(record | {"values": names.values(public)}, indent=1)
        checksum = hashlib.sha256(text.encode()).hexdigest()
        (folder / RECORD).write_text(f"{checksum}\n{text}", encoding="utf-8")
        target.parent.mkdir(exist_ok=True)
        varies = False
        try:
            os.rename(folder, target)
        except OSError:
            # The block has been executed again, by another run or for another block: a
            # page shows what goes with the names that later blocks have got.
            before = load(store, block, key)
            same = before and all(
                getattr(before, kind) == record[kind] for kind in ("reads", "versions")
            )
            if same and before.checksums == checksums and before.is_restorable:
                return False  # Another process may be reading it.
            varies = bool(same) and _shown(outputs) != _shown(
                {n: path.read_text("utf-8") for n, path in before.outputs.items()}
            )
            # In two steps of no time, as a page may be reading it.
            os.rename(target, folder.with_name(f"{folder.name}-before"))
            os.rename(folder, target)
    for old in _newest_first(target.parent)[KEPT:]:
        if old != target:
            shutil.rmtree(old, ignore_errors=True)
    return varies


def remove(path: Path) -> None:
    """Delete a file, or a folder and all that is in it."""
    shutil.rmtree(path) if path.is_dir() else path.unlink()


def clean(store: Path) -> None:
    """Empty the store."""
    with writing(store):
        if store.exists():
            shutil.rmtree(store)


@contextmanager
def writing(store: Path) -> Iterator[None]:
    """Raise a WeaveError for what the system refuses inside."""
    try:
        yield
    except OSError as error:
        raise WeaveError(
            f"the store {store} cannot be written ({error.strerror or error}): make "
            "room on its disk, or make the folder writable, and build again"
        ) from None


def _shown(outputs):
    return {name: without_times(text) for name, text in outputs.items()}


def _folder(store, block):
    return store / block.replace("/", ".")


def _newest_first(folder):
    stamped = []
    for entry in folder.glob("*"):
        with suppress(OSError):
            stamped.append(((entry / RECORD).stat().st_mtime_ns, entry))
    return [entry for _, entry in sorted(stamped, reverse=True)]


def _sha256(path):
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
