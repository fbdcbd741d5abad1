"""The content key: two runs with the same key would make the same outputs."""

import hashlib
import platform
from importlib.metadata import version
from pathlib import Path

# What a block's output depends on, beside its code.
PACKAGES = ("tensorflow", "keras", "numpy", "matplotlib", "pyte")


def content_key(project, names):
    """The key of a run of these blocks, in this order, as a hexadecimal string.

    It covers the blocks' order, all of `snippets/` but its tests (the data
    included), weave's own files, Python's version and those of PACKAGES.
    """
    packages = [f"{package} {version(package)}" for package in PACKAGES]
    parts = [*names, platform.python_version(), *packages]
    digest = hashlib.sha256("\n".join(parts).encode())
    for folder in (project.snippets, Path(__file__).parent):
        for path in sorted(folder.rglob("*")):
            within = path.relative_to(folder)
            # What editors and systems drop while somebody works is no content.
            dropped = path.name.startswith(".") or path.name.endswith("~")
            ignored = dropped or {"tests", "__pycache__"} & set(within.parts)
            if path.is_file() and not ignored:
                digest.update(f"\n{folder.name}/{within.as_posix()}\n".encode())
                digest.update(hashlib.sha256(_content(path)).digest())
    return digest.hexdigest()[:16]


def _content(path):
    content = path.read_bytes()
    return content if path.suffix == ".gz" else content.replace(b"\r\n", b"\n")
