"""What a block was seen to use while it ran, that its source does not say.

That are the files that it opened, through Python, and the distributions that it loaded.
What programs and libraries in other languages open is not seen.
"""

import hashlib
import os
import re
import sys
import time
from collections.abc import Iterable, Set
from functools import cache
from importlib.metadata import (
    PackageNotFoundError,
    packages_distributions,
    requires,
    version,
)
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from weave.errors import WeaveError

# Where Python, its packages, this program and the system have files.
WEAVE = str(Path(__file__).parent)
SYSTEM = (
    *(sys.prefix, sys.base_prefix, WEAVE),
    # An environment may be a link: libraries open files where they really are.
    *map(os.path.realpath, (sys.prefix, sys.base_prefix)),
    *("/bin", "/dev", "/etc", "/lib", "/lib64", "/opt", "/proc", "/run", "/sys"),
    *("/usr", "/var/lib", "/Applications", "/Library", "/System"),
    os.environ.get("SYSTEMROOT", "/usr"),  # Windows, with its fonts
)

# Where systems have what belongs to a user and not to a project, below their home.
OF_USER = re.compile(r"\.|Library\b|AppData\b")

WRITING = os.O_WRONLY | os.O_CREAT | os.O_TRUNC


class Witness:
    """Sees which files are opened for reading, and which modules are loaded."""

    def __init__(self):
        self.began = time.time()
        self._opened: dict[str, None] = {}
        self._written: set[str] = set()
        self._modules = set(sys.modules)
        sys.addaudithook(self._hear)

    def take(self) -> tuple[list[str], set[str]]:
        """Return the paths opened and the packages loaded since the last call."""
        opened, self._opened = self._opened, {}
        written, self._written = self._written, set()
        modules = {name.partition(".")[0] for name in set(sys.modules) - self._modules}
        self.overlook_modules()
        return [path for path in opened if path not in written], modules

    def overlook_modules(self) -> None:
        """Count the modules that are loaded now as no block's."""
        self._modules = set(sys.modules)

    def _hear(self, event, arguments):
        if event != "open":
            return
        path, _, flags = arguments
        if not isinstance(path, str | bytes | os.PathLike):
            return
        path = os.path.abspath(os.fsdecode(path))
        if flags & WRITING:
            self._written.add(path)
        elif not _is_ours(sys._getframe(1)):
            self._opened[path] = None


def _is_ours(frame):
    """Return whether a file is opened to import or to weave: the key has it anyway."""
    while "pathlib" in frame.f_code.co_filename:
        frame = frame.f_back
    file = frame.f_code.co_filename
    return "importlib._bootstrap" in file or file.startswith(WEAVE)


def read_digests(
    root: Path, opened: Iterable[str], known: Set[Path], began: float
) -> dict[str, str]:
    """Return the digests of the files of a project that were opened, by their paths.

    `known` are files that count anyway. WeaveError where one lies outside the project
    and was there when the process `began`.
    """
    digests = {}
    home = os.path.expanduser("~")
    # A project may lie below a folder of the system, and have packages in its own.
    inside = [folder for folder in SYSTEM if Path(folder).is_relative_to(root)]
    for path in map(Path, opened):
        is_of_project = _is_below(path, [root])
        foreign = inside if is_of_project else SYSTEM
        if path in known or _is_below(path, foreign) or not path.is_file():
            continue
        if is_of_project:
            relative = path.relative_to(root)
            if not any(part.startswith(".") for part in relative.parts):
                digests[relative.as_posix()] = digest(path)
        elif _is_below(path, [home]) and OF_USER.match(str(path.relative_to(home))):
            continue  # What libraries keep for a user: settings, caches, fonts.
        elif path.stat().st_mtime < began:
            raise WeaveError(
                f"it reads {path}, which is outside the project, where nobody else has "
                "it: put the file beside the block"
            )
    return dict(sorted(digests.items()))


def digest(path: Path) -> str:
    """Return a digest of a file's bytes; "gone" where there is none."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()[:16]
    except OSError:
        return "gone"


def loaded_versions(packages: Iterable[str]) -> dict[str, str]:
    """Return the versions of the distributions that packages brought with them.

    That are theirs, and of those that these require the ones that are loaded.
    """
    by_package = _by_package()
    loaded = {d for p in by_package.keys() & sys.modules.keys() for d in by_package[p]}
    waiting = [canonicalize_name(d) for p in packages for d in by_package.get(p, ())]
    for name in waiting:
        waiting += [d for d in _required(name) if d not in waiting]
    names = {*map(canonicalize_name, loaded)} & {*waiting}
    return {name: version(name) for name in sorted(names)}


def version_now(distribution: str) -> str:
    """Return the version of a distribution that is installed."""
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "not installed"


@cache
def _by_package():
    return packages_distributions()


@cache
def _required(name):
    try:
        lines = requires(name) or []
    except PackageNotFoundError:
        return []
    return [canonicalize_name(Requirement(line).name) for line in lines]


def _is_below(path, folders):
    return any(path.is_relative_to(folder) for folder in folders)
