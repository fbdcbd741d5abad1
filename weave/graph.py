"""The import graph of `snippets/` at one moment, and the content keys that it gives.

Two blocks with the same key would print and draw the same.
"""

import hashlib
import platform
from functools import cache
from importlib.metadata import (
    PackageNotFoundError,
    distributions,
    packages_distributions,
    version,
)
from pathlib import Path

from weave.blocks import Block
from weave.errors import WeaveError
from weave.imports import read_imports

# What comes with a package, and decides its results as much as the package itself.
COMES_WITH = {
    "keras": ("numpy",),
    "matplotlib": ("numpy",),
    "tensorflow": ("keras", "numpy"),
}


# Parts of a key that no package has for a name.
SOURCE, WEAVE = "its source", "weave's source"


class Graph:
    """The modules of a project's `snippets/`; each file is read once, when needed."""

    def __init__(self, project):
        self._project = project
        self._files = {}
        self.version = cache(_version)
        self.path = cache(self._path)
        self.imports = cache(self._imports)
        self.parts = cache(self._parts)
        self.ancestors = cache(self._ancestors)

    def key(self, module):
        """The content key of a module."""
        return key_of(self.parts(module))

    def borrowed(self, module):
        """The names that a module takes over, and no block takes over from it.

        As a dict: name here -> (module, name there).
        """
        wanted = {
            (source, name)
            for block in self._project.blocks()
            if block.module
            for source, name, _ in self.imports(block.module).taken
        }
        return {
            here: (source, name)
            for source, name, here in self.imports(module).taken
            if (module, here) not in wanted
        }

    def packages(self, module):
        """The names of the packages, not ours, that decide a module's results."""
        foreign = self.imports(module).foreign
        named = [name.partition(".")[0] for name in foreign]
        with_them = (name for package in named for name in COMES_WITH.get(package, ()))
        return sorted({*named, *with_them})

    def is_current(self):
        """Whether the source files that were read still say the same."""
        return all(_content(path) == content for path, content in self._files.items())

    def _path(self, module):
        stem = self._project.root.joinpath(*module.split("."))
        paths = (stem.with_suffix(".py"), stem / "__init__.py")
        return next((path for path in paths if path.is_file()), None)

    def _read(self, path):
        if path not in self._files:
            self._files[path] = _content(path)
        return self._files[path]

    def _imports(self, module):
        path = self.path(module)
        return read_imports(self._read(path) if path else b"")

    def effects(self, module):
        """The modules that this one imports as a whole: they must be executed."""
        imports = self.imports(module)
        # `from snippets.article import train` may mean a module.
        maybe = {f"{package}.{name}" for package, name, _ in imports.taken}
        return {*imports.effects, *(name for name in maybe if self.path(name))}

    def dependencies(self, module):
        """The modules without which this one cannot be executed, its packages too."""
        names = module.split(".")
        packages = {".".join(names[:end]) for end in range(1, len(names))}
        sources = {source for source, _, _ in self.imports(module).taken}
        return sorted(packages | sources | self.effects(module))

    def _parts(self, module):
        """What the key is made of: a fingerprint, a key or a version, by its name."""
        try:
            return (
                {SOURCE: self._source(module)}
                | {"python": platform.python_version(), WEAVE: FINGERPRINT}
                | {name: self.version(name) for name in self.packages(module)}
                | {name: self.key(name) for name in self.dependencies(module)}
            )
        except RecursionError:
            raise WeaveError(
                f"{module} and blocks that it imports import each other in a circle: "
                "a block may only import from blocks above it"
            ) from None

    def _source(self, module):
        digest = hashlib.sha256(module.encode())
        if path := self.path(module):
            digest.update(self._read(path))
            if path.name == "__init__.py":
                for data in _data(path.parent):
                    digest.update(data.relative_to(path.parent).as_posix().encode())
                    digest.update(_digest(data))
        return digest.hexdigest()[:16]

    def _ancestors(self, module):
        direct = self.dependencies(module)
        return {*direct, *(above for name in direct for above in self.ancestors(name))}


def key_of(parts):
    """The content key that has these parts, as a hexadecimal string."""
    text = "\n".join(f"{name} {part}" for name, part in parts.items())
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _data(folder):
    """The files of a package that are no modules, those of packages in it left out."""
    for path in sorted(folder.iterdir()):
        # What editors and systems drop while somebody works is no content.
        if path.name.startswith((".", "__pycache__")) or path.name.endswith("~"):
            continue
        if path.is_dir():
            if path.name != "tests" and not (path / "__init__.py").exists():
                yield from _data(path)
        elif path.suffix not in Block.SUFFIXES:
            yield path


def _content(path):
    """The bytes of a file, whatever the line ends; none where it is gone."""
    try:
        return path.read_bytes().replace(b"\r\n", b"\n")
    except FileNotFoundError:
        return b""


def _digest(path):
    """The SHA-256 of a file's content; archives may be too large to hold."""
    if path.suffix != ".gz":
        return hashlib.sha256(_content(path)).digest()
    with path.open("rb") as archive:
        return hashlib.file_digest(archive, "sha256").digest()


@cache
def _distributions(package):
    """The names of the distributions that bring a package, as Pillow brings PIL."""
    # Most say it; to look through the files of all takes a third of a second.
    names = [
        distribution.name
        for distribution in distributions()
        if package in (distribution.read_text("top_level.txt") or "").split()
    ]
    return names or packages_distributions().get(package, [])


def _version(package):
    try:
        return version(package)
    except PackageNotFoundError:
        names = _distributions(package)
        return " ".join(f"{name} {version(name)}" for name in names) or "not installed"


def fingerprint():
    """Of weave's own files, as they are on the disk; `tangle/` executes nothing."""
    digest = hashlib.sha256(version("pyte").encode())
    for path in sorted(Path(__file__).parent.iterdir()):
        if path.suffix == ".py" or path.name == "matplotlibrc":
            digest.update(path.name.encode() + _content(path))
    return digest.hexdigest()[:16]


# Of the files that this process has read.
FINGERPRINT = fingerprint()
