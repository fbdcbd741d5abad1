"""Results that travel: the archive that a site carries, and what is taken from one.

results.json                          the manifest, as `weave.manifest` writes it
outputs/introduction/fr/evaluate.txt  what blocks printed and drew
files/introduction/train/network.bin  what they made for pages to load

There are no pickles in it: blocks cannot be restored from it, only shown.
"""

import io
import os
import stat
import urllib.error
import urllib.request
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from http.client import HTTPException
from pathlib import Path

from weave import store
from weave.blocks import Block
from weave.errors import WeaveError
from weave.graph import Graph, is_installed
from weave.manifest import Result, as_json, read_results, write_results
from weave.project import Project
from weave.screening import check_content, presentable, read_manifest

# The archive's name, at the root of a site, and that of the manifest in it.
ARCHIVE, MANIFEST = "results.zip", "results.json"

# What an archive may come to: files, bytes of one and of all once unpacked, and bytes
# as it travels. This site's has some 130 files and 5 MB.
FILES, ONE, ALL, PACKED = 5_000, 32_000_000, 128_000_000, 64_000_000

# Seconds without a byte after which a download ends.
PATIENCE = 30

# Files have no date of their own: the same results are the same bytes.
DATE = (1980, 1, 1, 0, 0, 0)


def pack(results: Mapping[str, Result], report: Callable[[str], None]) -> bytes:
    """Return the archive of the results that were executed here.

    `report` is called with a sentence on each block that is left out, as `take` would
    refuse what it gave.
    """
    packed, contents = {}, {}
    for name, result in results.items():
        if result.origin:
            continue
        moved = _moved(name, presentable(result), Path())
        paths = {**result.outputs, **result.files}.values()
        places = {**moved.outputs, **moved.files}.values()
        of_block = {
            place.as_posix(): path.read_bytes()
            for place, path in zip(places, paths, strict=True)
        }
        try:
            read_manifest(as_json({name: moved}, Path()))
            for place, content in of_block.items():
                check_content(place, content)
        except WeaveError as error:
            report(f"{ARCHIVE} leaves the block {name} out: {error}")
            continue
        packed[name] = moved
        contents |= of_block
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        manifest = {MANIFEST: as_json(packed, Path()).encode()}
        for place, content in (manifest | contents).items():
            info = zipfile.ZipInfo(place, DATE)
            info.create_system, info.external_attr = 3, (stat.S_IFREG | 0o644) << 16
            archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def take(project: Project, source: str) -> dict[str, Result]:
    """Put the results of an archive, a file or at an address, beside the store.

    They take the place of those taken before. Return them, by the blocks' names.
    WeaveError where anything in the archive is not what `pack` writes: nothing of it
    is taken then.
    """
    data = _fetch(source)
    try:
        contents = _unpack(data)
        results = read_manifest(contents.pop(MANIFEST, b""))
        _check_places(results, contents)
        for place, content in contents.items():
            check_content(place, content)
    except WeaveError as error:
        raise WeaveError(
            f"{source} is refused, and nothing of it is taken: {error}"
        ) from None
    with store.writing(project.store), store.workspace(project.store) as workspace:
        folder = Path(workspace, "new")
        for place, content in contents.items():
            path = folder / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        folder.mkdir(exist_ok=True)
        taken = {
            name: replace(_moved(name, result, folder), origin=_short(source))
            for name, result in results.items()
        }
        write_results(folder / MANIFEST, taken)
        if project.elsewhere.exists():
            os.rename(project.elsewhere, Path(workspace, "old"))
        os.rename(folder, project.elsewhere)
    return results


def elsewhere(
    project: Project, graph: Graph, blocks: Sequence[Block]
) -> dict[str, Result]:
    """Return the results from elsewhere that are of blocks as they stand."""
    taken = read_results(project.elsewhere / MANIFEST)
    return {
        block.name: taken[block.name]
        for block in blocks
        if block.name in taken
        and taken[block.name].sources == graph.sources(block.module)
    }


def instead(
    project: Project, graph: Graph, blocks: Sequence[Block]
) -> dict[str, Result]:
    """Return results from elsewhere of the blocks that cannot be executed here.

    WeaveError where one has none, unless none has any: executing it says more.
    """
    absent = _absent(project, graph, blocks)
    taken = elsewhere(project, graph, blocks) if absent else {}
    for name, packages in absent.items():
        if taken and name not in taken:
            raise WeaveError(
                f"the block {name} cannot be executed here without "
                f"{', '.join(packages)}, and no result from elsewhere is of it as it "
                "stands: undo what you changed in it and above it, take the results "
                "of a newer site, or install requirements.txt"
            )
    return {name: result for name, result in taken.items() if name in absent}


def _absent(project, graph, blocks):
    """Map blocks to the packages without which they cannot be executed, if any."""
    needs = {
        block.name: {
            package
            for module in {block.module, *graph.ancestors(block.module)}
            for package in graph.packages(module)
        }
        for block in blocks
    }
    missing = {
        package
        for package in set().union(*needs.values())
        if not (is_installed(package) or _is_own(package, project.root))
    }
    return {n: sorted(of & missing) for n, of in needs.items() if of & missing}


def _is_own(package, root):
    """Return whether a package is one of the project's, which blocks import."""
    return any(path.exists() for path in (root / package, root / f"{package}.py"))


def _moved(name, result, folder):
    """Return a result whose files are where an archive in a folder has them."""
    outputs = {output: folder / "outputs" / output for output in result.outputs}
    files = {file: folder / "files" / name / file for file in result.files}
    return replace(result, outputs=outputs, files=files)


def _short(source):
    """Return what a page may say of a source: of a file, not in which folder it is."""
    return source if "://" in source else Path(source).name


def _fetch(source):
    """Return the bytes of a file, or of what is at an address."""
    if "://" in source and not source.startswith("https://"):
        raise WeaveError(f"{source} is not an address that begins with https://")
    try:
        if "://" not in source:
            with Path(source).open("rb") as file:
                data = file.read(PACKED + 1)
        else:
            # Without a handler for http, nor for files, no redirection leads there.
            opener = urllib.request.OpenerDirector()
            for handler in (
                urllib.request.ProxyHandler,
                urllib.request.HTTPSHandler,
                urllib.request.HTTPRedirectHandler,
                urllib.request.HTTPDefaultErrorHandler,
                urllib.request.HTTPErrorProcessor,
                urllib.request.UnknownHandler,
            ):
                opener.add_handler(handler())
            with opener.open(source, timeout=PATIENCE) as response:
                data = response.read(PACKED + 1)
    except (OSError, HTTPException, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise WeaveError(f"{source} cannot be read ({reason})") from None
    if len(data) > PACKED:
        raise WeaveError(f"{source} is refused: it has more than {PACKED} bytes")
    return data


def _unpack(data):
    """Return the contents of the files in an archive, by their names."""
    contents, total = {}, 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > FILES:
                raise WeaveError(f"it has more than {FILES} files")
            for info in infos:
                name, kind = info.filename, stat.S_IFMT(info.external_attr >> 16)
                if kind not in (0, stat.S_IFREG) or info.is_dir():
                    raise WeaveError(f"{name!r} is not a file")
                if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                    raise WeaveError(f"{name!r} is compressed, and not by deflate")
                total += info.file_size
                if info.file_size > ONE or total > ALL:
                    raise WeaveError(
                        f"unpacked, {name!r} would have more than {ONE} bytes, or all "
                        f"files more than {ALL}"
                    )
                if name in contents:
                    raise WeaveError(f"it has {name!r} twice")
                with archive.open(info) as file:
                    # The header may lie: `read()` would unpack all there is first.
                    contents[name] = file.read(info.file_size + 1)
    except (
        *(zipfile.BadZipFile, zlib.error, EOFError, OSError),
        # What `zipfile` raises of passwords, of versions to come, of wrong numbers.
        *(RuntimeError, ValueError),
    ) as error:
        raise WeaveError(f"it is damaged, or not a zip archive ({error})") from None
    return contents


def _check_places(results, contents):
    """Raise a WeaveError unless results name all contents, each once, and no other."""
    places = [
        path.as_posix()
        for name, result in results.items()
        for moved in [_moved(name, result, Path())]
        for path in [*moved.outputs.values(), *moved.files.values()]
    ]
    # Some systems take A and a for the same name.
    folded = [place.casefold() for place in places]
    for place, same in zip(places, folded, strict=True):
        if folded.count(same) > 1:
            raise WeaveError(f"{MANIFEST} names {place!r} twice")
    for name in sorted(contents.keys() - set(places)):
        raise WeaveError(f"it has {name!r}, which {MANIFEST} does not name")
    for name in sorted(set(places) - contents.keys()):
        raise WeaveError(f"it lacks {name!r}, which {MANIFEST} names")
