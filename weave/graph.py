"""The import graph of `snippets/` at one moment, and the content keys that it gives.

Two blocks with the same key are taken to print and draw the same: their code, what
they import, the files of their packages and the versions of libraries are the same.
"""

import ast
import hashlib
import platform
import re
from functools import cache, lru_cache
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import (
    PackageNotFoundError,
    distributions,
    packages_distributions,
    version,
)
from importlib.util import find_spec
from pathlib import Path

from weave.blocks import PYTHON, TERMINAL
from weave.errors import WeaveError
from weave.imports import Imports, is_of_snippets, read_imports
from weave.project import Project
from weave.seen import digest, version_now

# Parts of a key that no package has for a name.
SOURCE, WEAVE = "its source", "weave's source"

# Such a comment says that a block raises, or varies: see `weave.blocks`.
ORDER = re.compile(rb"^# weave:", re.MULTILINE)

# The files of weave that shape what is stored.
SHAPING = (
    *("blocks", "canvas", "commands", "drawing", "film", "finder", "loggers"),
    *("messages", "names", "plan", "processes", "raising", "recorder", "rich", "seen"),
    *("shown", "state", "streams", "terminal", "threads", "worker", "workers"),
)


class Graph:
    """The modules of a project's `snippets/`; each file is read once, when needed."""

    def __init__(self, project: Project):
        self._project = project
        self._contents: dict[Path, bytes] = {}
        self._stamps: dict[Path, tuple[int, int]] = {}
        # Asked for many times in a run, and the same throughout.
        self.path = cache(self.path)
        # They change only between two graphs.
        self._version, self._installed = cache(version_of), cache(version_now)
        self._digest = cache(digest)
        self.dependencies = cache(self.dependencies)
        self.ancestors = cache(self.ancestors)
        self._parts: dict[str, dict[str, str]] = {}

    def key(self, module: str) -> str:
        """Return the content key of a module."""
        return key_of(self.parts(module))

    def parts(self, module: str) -> dict[str, str]:
        """Return what the key is made of: fingerprints, versions and keys by name."""
        for name in [] if module in self._parts else self._order(module):
            if name not in self._parts:
                self._parts[name] = (
                    {SOURCE: self._fingerprint(name)}
                    | {"python": platform.python_version(), WEAVE: FINGERPRINT}
                    | {other: self._version(other) for other in self.packages(name)}
                    | {n: key_of(self._parts[n]) for n in self.dependencies(name)}
                )
        return self._parts[module]

    def sources(self, module: str) -> str:
        """Return a digest of the code and data that decide a module's results.

        Of its key, that is all but the versions of Python and of packages.
        """
        modules = sorted({module} | self.ancestors(module))
        sources = {name: self.parts(name)[SOURCE] for name in modules}
        return key_of({WEAVE: FINGERPRINT} | sources)

    def path(self, module: str) -> Path | None:
        """Return the file of a module, if it is one of the project's."""
        stem = self._project.root.joinpath(*module.split("."))
        paths = (stem.with_suffix(PYTHON), stem / "__init__.py")
        paths += (stem.with_suffix(TERMINAL),)  # a block for the terminal
        return next((path for path in paths if path.is_file()), None)

    def imports(self, module: str) -> Imports:
        """Return what a module imports."""
        return read_imports(self.source(module))

    def source(self, module: str) -> bytes:
        """Return the text of a module; nothing where it is none of the project's."""
        path = self.path(module)
        return self._read(path) if path and path.suffix == PYTHON else b""

    def packages(self, module: str) -> list[str]:
        """Return the packages from elsewhere that a module imports."""
        foreign = self.imports(module).foreign
        return sorted({name.partition(".")[0] for name in foreign})

    def effects(self, module: str) -> set[str]:
        """Return the modules that this one imports as a whole: to be executed."""
        imports = self.imports(module)
        # `from snippets.article import train` may mean a module.
        maybe = {f"{package}.{name}" for package, name, _ in imports.names}
        return {*imports.effects, *(name for name in maybe if self.path(name))}

    def dependencies(self, module: str) -> list[str]:
        """Return the modules that executing this one takes, its packages included."""
        names = module.split(".")
        packages = {".".join(names[:end]) for end in range(1, len(names))}
        sources = {source for source, _, _ in self.imports(module).names}
        return sorted(packages | sources | self.effects(module))

    def ancestors(self, module: str) -> set[str]:
        """Return the dependencies of a module, and theirs."""
        return set(self._order(module)) - {module}

    def _order(self, module):
        """Return a module and its ancestors, each after its dependencies."""
        needs, waiting = {}, [module]
        while waiting:
            name = waiting.pop()
            if name not in needs:
                needs[name] = self.dependencies(name)
                waiting += needs[name]
        try:
            return list(TopologicalSorter(needs).static_order())
        except CycleError as error:
            circle = " imports ".join(reversed(error.args[1]))
            raise WeaveError(
                f"blocks import each other in a circle, {circle}: a block may only "
                "import from blocks above it"
            ) from None

    def borrowed(self, module: str) -> dict[str, tuple[str, str]]:
        """Return the names that a module imports, and that no block imports from it.

        As name here -> (module, name there).
        """
        wanted = {
            (source, name)
            for block in self._project.blocks()
            if block.is_executed
            for source, name, _ in self.imports(block.module).names
        }
        return {
            here: (source, name)
            for source, name, here in self.imports(module).names
            if (module, here) not in wanted
        }

    def data(self, module: str) -> set[Path]:
        """Return the data files that are in the keys of a module and its ancestors."""
        paths = [self.path(name) for name in {module} | self.ancestors(module)]
        packages = [path for path in paths if path and path.name == "__init__.py"]
        return {data for path in packages for data in _data(path.parent)}

    def change(self, reads: dict[str, str], versions: dict[str, str]) -> str | None:
        """Return what differs from what a block was seen to use, if anything does.

        `reads` has the digests of files, by their paths from the project's root, and
        `versions` those of distributions.
        """
        for name, before in reads.items():
            path = self._project.root / name
            self._stamps[path] = _stamp(path)
            if self._digest(path) != before:
                return f"{name} has changed"
        for name, before in versions.items():
            if (now := self._installed(name)) != before:
                return f"{name} is {now}, was {before}"
        return None

    def is_current(self) -> bool:
        """Return whether the files that were read still say the same."""
        return all(
            _content(path) == content for path, content in self._contents.items()
        ) and all(_stamp(path) == stamp for path, stamp in self._stamps.items())

    def _read(self, path):
        if path not in self._contents:
            self._contents[path] = _content(path)
        return self._contents[path]

    def _fingerprint(self, module):
        sha256 = hashlib.sha256(module.encode())
        if path := self.path(module):
            source = self._read(path)
            sha256.update(_meaning(source) if path.suffix == PYTHON else source)
            if path.name == "__init__.py":
                for data in _data(path.parent):
                    self._stamps[data] = _stamp(data)
                    sha256.update(data.relative_to(path.parent).as_posix().encode())
                    sha256.update(_digest(data))
        return sha256.hexdigest()[:16]


def key_of(parts: dict[str, str]) -> str:
    """Return the content key that has these parts, as a hexadecimal string."""
    text = "\n".join(f"{name} {part}" for name, part in parts.items())
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def versions(parts: dict[str, str]) -> dict[str, str]:
    """Return the versions among the parts of a key, by the names of packages."""
    return {
        name: part
        for name, part in parts.items()
        if name not in (SOURCE, WEAVE) and not is_of_snippets(name)
    }


@lru_cache(maxsize=4096)
def _meaning(source):
    """Return what decides a module's results: its syntax tree, not how it is set.

    A comment for weave is an order, and where there is no tree, all is said in bytes.
    """
    if ORDER.search(source):
        return source
    try:
        return _dump(ast.parse(source)).encode()
    except (SyntaxError, ValueError, RecursionError):
        return source


def _dump(node):
    """Return a syntax tree as a text, the same for every version of Python.

    `ast.dump` writes what one version has added to all trees, and what another omits.
    """
    if isinstance(node, list):
        return f"[{', '.join(map(_dump, node))}]"
    if not isinstance(node, ast.AST):
        return repr(node)
    if isinstance(node, ast.JoinedStr):  # Python 3.12 adds empty texts
        node.values = [v for v in node.values if getattr(v, "value", None) != ""]
    fields = {name: v for name, v in ast.iter_fields(node) if v not in (None, [])}
    written = (f"{name}={_dump(value)}" for name, value in fields.items())
    return f"{type(node).__name__}({', '.join(written)})"


def _data(folder):
    """Yield the data files of a package, without its subpackages'."""
    for path in sorted(folder.iterdir()):
        # What editors and systems drop while somebody works is no content.
        if path.name.startswith((".", "__pycache__")) or path.name.endswith("~"):
            continue
        if path.is_dir():
            if path.name != "tests" and not (path / "__init__.py").exists():
                yield from _data(path)
        elif path.suffix not in {PYTHON, TERMINAL}:
            yield path


def _content(path):
    """Return the bytes of a file, whatever the line ends; none where it is gone."""
    try:
        return path.read_bytes().replace(b"\r\n", b"\n")
    except FileNotFoundError:
        return b""


def _stamp(path):
    """Return what changes when a data file does; it may be too large to read again."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return 0, 0
    return status.st_mtime_ns, status.st_size


def _digest(path):
    """Return the SHA-256 of a file's content; archives may be too large to hold."""
    if path.suffix != ".gz":
        return hashlib.sha256(_content(path)).digest()
    with path.open("rb") as archive:
        return hashlib.file_digest(archive, "sha256").digest()


def is_installed(package: str) -> bool:
    """Return whether this process could import a package."""
    try:
        return find_spec(package) is not None
    except (ImportError, ValueError):
        return False


def version_of(package: str) -> str:
    """Return a package's version, or those of what brings it, as Pillow brings PIL."""
    try:
        return version(package)
    except PackageNotFoundError:
        if not is_installed(package):
            return "not installed"
        # Most say it; to look through the files of all takes a third of a second.
        names = [
            distribution.name
            for distribution in distributions()
            if package in (distribution.read_text("top_level.txt") or "").split()
        ] or packages_distributions().get(package, [])
        return " ".join(f"{name} {version(name)}" for name in names) or "not installed"


def fingerprint() -> str:
    """Return a digest of the files of weave, as they are on the disk, that matter."""
    digest = hashlib.sha256(version("wcwidth").encode())
    for name in SHAPING:
        digest.update(_content(Path(__file__).with_name(f"{name}.py")))
    return digest.hexdigest()[:16]


# Of the files that this process has read.
FINGERPRINT = fingerprint()
