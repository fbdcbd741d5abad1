"""What a site's archive gives to another checkout, and which archives are refused."""

import io
import json
import re
import stat
import zipfile

import pytest

from tests.conftest import write_block
from tests.weave.conftest import blocks, rewrite, stale, weave_it
from weave import archive
from weave.archive import elsewhere, pack, take
from weave.errors import WeaveError
from weave.graph import Graph
from weave.project import Project

DRAWS = """\
import sys

import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation

accuracy = 0.8834
files = {"table.bin": b"12"}
plt.bar([1, 2], [3, 4], hatch="/")
plt.imshow([[1, 2]])
plt.text(1, 1, "été")
plt.show()


class Table:
    def _repr_html_(self):
        return "<table><tr><td>1</td></tr></table>"


display(Table())
figure, axes = plt.subplots(figsize=(1, 1))
points, = axes.plot([0], [0], "o")
moving = FuncAnimation(figure, lambda i: points.set_data([i], [i]), frames=2)
plt.show()
print("hello")
print("beware", file=sys.stderr)"""

FIGURE = "outputs/article/hello-1.svg"
TEXT = "outputs/article/hello.txt"


def write_project(root):
    """A project whose block gives all that a block can."""
    article = root / "snippets/article"
    article.mkdir(parents=True)
    for package in (article.parent, article):
        (package / "__init__.py").touch()
    write_block(root, "hello", DRAWS)
    return root


def packed(project):
    """The archive of what the blocks give, and what could not be packed."""
    said = []
    data = pack(weave_it(project, "hello").results, said.append)
    return data, said


def shown(project):
    """The results from elsewhere that a checkout shows of its block."""
    graph = Graph(Project(project))
    return elsewhere(Project(project), graph, blocks(project, "hello"))


@pytest.fixture(scope="module")
def contents(tmp_path_factory):
    """What is in the archive of a project: bytes by their names."""
    data, said = packed(write_project(tmp_path_factory.mktemp("site")))
    assert said == []
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.fixture
def checkout(tmp_path):
    """Another checkout of the same project, in which nothing was executed."""
    return write_project(tmp_path / "checkout")


@pytest.fixture
def write_archive(tmp_path):
    """A function that writes these contents, (name or ZipInfo, bytes), to a file."""

    def write(contents, compression=zipfile.ZIP_DEFLATED):
        path = tmp_path / "results.zip"
        with zipfile.ZipFile(path, "w", compression) as written:
            for name, content in contents:
                written.writestr(name, content)
        return path

    return write


def refusal(checkout, path):
    """The sentence with which a checkout refuses an archive, and leaves no trace."""
    before = set(checkout.rglob("*"))
    with pytest.raises(WeaveError) as caught:
        take(Project(checkout), str(path))
    assert set(checkout.rglob("*")) - before <= {checkout / ".weave"}
    sentence = str(caught.value)
    assert sentence.startswith(f"{path} is refused, and nothing of it is taken: ")
    assert "\n" not in sentence
    return sentence


# What travels


def test_a_checkout_shows_what_the_archive_of_another_has(
    checkout, contents, write_archive
):
    take(Project(checkout), str(write_archive(contents.items())))
    result = shown(checkout)["article/hello"]
    assert result.outputs["article/hello.txt"].read_text() == "hello\n"
    assert result.outputs["article/hello-1.svg"].read_bytes() == contents[FIGURE]
    assert result.files["table.bin"].read_bytes() == b"12"
    assert result.values["accuracy"] == 0.8834
    assert result.origin == "results.zip"
    # Nothing has been executed here, so all must be.
    assert stale(checkout, "hello") == {"hello": "new"}


def test_the_first_execution_here_takes_the_place_of_what_was_taken(
    checkout, contents, write_archive
):
    take(Project(checkout), str(write_archive(contents.items())))
    assert weave_it(checkout, "hello").results["article/hello"].origin is None


def test_an_archive_holds_no_pickle_and_the_same_bytes_for_the_same_results(
    checkout, contents
):
    assert set(contents) == {
        "results.json",
        TEXT,
        FIGURE,
        "outputs/article/hello-2.svg",
        "outputs/article/hello-1.html",
        "outputs/article/hello.stderr.txt",
        "files/article/hello/table.bin",
    }
    assert packed(checkout) == packed(checkout)


@pytest.mark.parametrize(
    "change",
    [
        lambda root: rewrite(root, "hello", '"hello"', '"edited"'),
        lambda root: (root / "snippets/article/data.csv").write_text("1"),
    ],
    ids=["code", "data"],
)
def test_a_block_that_was_changed_is_not_shown_as_it_was(
    checkout, contents, write_archive, change
):
    take(Project(checkout), str(write_archive(contents.items())))
    change(checkout)
    assert shown(checkout) == {}


def test_versions_may_differ_and_are_told(checkout, contents, write_archive):
    manifest = json.loads(contents["results.json"])
    manifest["blocks"]["article/hello"]["versions"] = {"matplotlib": "99.0"}
    changed = contents | {"results.json": json.dumps(manifest).encode()}
    take(Project(checkout), str(write_archive(changed.items())))
    assert shown(checkout)["article/hello"].versions == {"matplotlib": "99.0"}


def test_what_would_be_refused_is_left_out_and_told(checkout):
    write_block(checkout, "hello", 'files = {"page.html": b"<script>"}')
    data, (said,) = packed(checkout)
    assert "leaves the block article/hello out" in said
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        assert opened.namelist() == ["results.json"]


def test_a_text_that_could_be_markup_does_not_travel(checkout):
    write_block(checkout, "hello", 'good = "sigmoid"\nbad = "<script>"\nnan = 1e999')
    data, said = packed(checkout)
    assert said == []
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        (block,) = json.loads(opened.read("results.json"))["blocks"].values()
    assert block["values"].keys() == {"seconds", "good"}


def test_whole_numbers_travel_whatever_their_size(checkout):
    write_block(checkout, "hello", "many = 10**400")
    data, _ = packed(checkout)
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        (block,) = json.loads(opened.read("results.json"))["blocks"].values()
    assert block["values"]["many"] == 10**400


# Where blocks cannot be executed


def test_where_a_package_is_missing_its_blocks_are_shown_and_others_executed(checkout):
    write_block(checkout, "away", "import sqlite3 as absent\n\nprint(1 + 1)")
    write_block(checkout, "after", "print(3)", "import snippets.article.away")
    write_block(checkout, "here", "print(4)")
    names = ("away", "after", "here")
    data = pack(weave_it(checkout, *names).results, print)
    project = Project(checkout)
    (checkout / "results.zip").write_bytes(data)
    for name in names:  # a block that imports what nobody has
        path = checkout / f"snippets/article/{name}.py"
        path.write_text(path.read_text().replace("sqlite3", "nowhere_to_be_found"))
    graph = Graph(project)
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        contents = {name: opened.read(name) for name in opened.namelist()}
    manifest = json.loads(contents["results.json"])
    for name, block in manifest["blocks"].items():
        block["sources"] = graph.sources(f"snippets.{name.replace('/', '.')}")
    with zipfile.ZipFile(checkout / "results.zip", "w") as written:
        for name, content in contents.items():
            is_manifest = name == "results.json"
            written.writestr(name, json.dumps(manifest) if is_manifest else content)
    take(project, str(checkout / "results.zip"))
    said = []
    run = weave_it(checkout, *names, report=said.append)
    assert run.why["article/away"] == run.why["article/after"] == "executed elsewhere"
    assert [r.origin for r in run.results.values()] == ["results.zip"] * 2 + [None]
    assert "blocks that cannot be executed here: 2, from results.zip" in said
    # Of an edited block, nothing is shown that it did not give.
    rewrite(checkout, "away", "1 + 1", "1 + 2")
    with pytest.raises(WeaveError, match="without nowhere_to_be_found") as caught:
        weave_it(checkout, *names)
    assert "article/away" in str(caught.value)
    # What is from elsewhere does not travel on as if it were from here.
    with zipfile.ZipFile(io.BytesIO(pack(run.results, print))) as opened:
        assert list(json.loads(opened.read("results.json"))["blocks"]) == [
            "article/here"
        ]


# What is refused


def with_figure(old, new):
    """A change of the figure."""

    def change(contents):
        figure = contents[FIGURE].decode()
        assert old in figure
        return contents | {FIGURE: figure.replace(old, new, 1).encode()}

    return change


def with_block(**fields):
    """A change of the manifest's fields of the block."""

    def change(contents):
        manifest = json.loads(contents["results.json"])
        manifest["blocks"]["article/hello"] |= fields
        return contents | {"results.json": json.dumps(manifest).encode()}

    return change


def with_manifest(text):
    return lambda contents: contents | {"results.json": text.encode()}


def without(name):
    return lambda contents: {n: c for n, c in contents.items() if n != name}


def renamed(name):
    """A change of the block's name, there and in the places of its files."""

    def change(contents):
        return {
            place.replace("article/hello", name): content.replace(
                b"article/hello", name.encode()
            )
            for place, content in contents.items()
        }

    return change


G = "<g id="


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (with_figure(G, "<script>alert(1)</script><g id="), "an element 'script'"),
        (with_figure(G, '<g onload="alert(1)" id='), "has onload='alert\\(1\\)'"),
        (with_figure(G, "<foreignObject/><g id="), "an element 'foreignObject'"),
        (with_figure(G, '<a xlink:href="#x"/><g id='), "an element 'a'"),
        (with_figure(G, "<animate/><g id="), "an element 'animate'"),
        (with_figure(G, '<div xmlns="http://www.w3.org/1999/xhtml"/><g id='), "xhtml"),
        (
            with_figure(G, '<image xlink:href="https://a.example/"/><g id='),
            "href='https://a.example/' in 'image'",
        ),
        (
            with_figure(G, '<image xlink:href="data:image/svg+xml,x"/><g id='),
            "href='data:image/svg",
        ),
        (with_figure(G, '<use xlink:href="other.svg#x"/><g id='), "href='other.svg#x'"),
        (with_figure(G, '<use href="#x"/><g id='), "has href='#x'"),
        (
            with_figure(G, '<g style="fill: url(https://a.example/)"/><g id='),
            "has style='fill: url",
        ),
        (with_figure(G, '<g style="position: fixed"/><g id='), "style='position"),
        (with_figure(G, '<g clip-path="url(other.svg#x)"/><g id='), "has clip-path="),
        (with_figure("*{", "@import 'x'; *{"), "has a style sheet"),
        (with_figure("butt}", "butt} body{fill: red}"), "has a style sheet"),
        (with_figure(G, f"{'<g>' * 60}{'</g>' * 60}<g id="), "over 50 levels"),
        (
            with_figure("<!DOCTYPE svg PUBLIC", '<!DOCTYPE svg [<!ENTITY a "b">]><!--'),
            "cannot be read as SVG",
        ),
        (with_figure("<svg ", "<svg:svg "), "cannot be read as SVG"),
        (with_figure('width="', 'width="1e'), "does not say its width"),
        (lambda contents: contents | {FIGURE: b"\xff"}, "cannot be read as SVG"),
        (lambda contents: contents | {TEXT: b"\xff"}, "is not UTF-8"),
        (lambda contents: contents | {"names.pickle": b""}, "'names.pickle', which"),
        (lambda contents: contents | {"../climbs": b""}, "has '../climbs', which"),
        (lambda contents: contents | {"/absolute": b""}, "'/absolute', which"),
        (lambda contents: contents | {"folder/": b""}, "'folder/' is not a file"),
        (without(TEXT), f"it lacks '{TEXT}'"),
        (without("results.json"), "results.json cannot be read"),
        (with_manifest("{"), "results.json cannot be read"),
        (with_manifest("[" * 100_000), "results.json cannot be read"),
        (with_manifest("[]"), "in results.json, \\$ is not"),
        (with_manifest('{"blocks": 1}'), "\\$.blocks is not"),
        (renamed("../climbs"), "\\$.blocks is not"),
        (renamed("/absolute"), "\\$.blocks is not"),
        (renamed("no-folder"), "\\$.blocks is not"),
        (with_block(outputs={"other/a.txt": ""}), "article/hello has 'other/a.txt'"),
        (with_block(outputs={"../a.txt": ""}), "outputs is not"),
        (with_block(outputs=["article/hello.txt"]), "outputs is not"),
        (with_block(files={"../index.html": ""}), "files is not"),
        (with_block(files={"start.js": ""}), "files is not"),
        (with_block(files={"table.bin": "", "Table.bin": ""}), "twice"),
        (with_block(values={"word": "<script>"}), "values.word is not"),
        (with_block(values={"word": None}), "values.word is not"),
        (with_block(values={"word": float("nan")}), "results.json cannot be read"),
        (with_block(seconds="1"), "seconds is not"),
        (with_block(executed="yesterday"), "executed is not"),
        (with_block(executed="2026-99-01T00:00:00+00:00"), "cannot be read"),
        (with_block(versions={"python": "<b>"}), "python is not"),
        (with_block(machine={"system": "Linux"}), "machine is not"),
        (with_block(sources=1), "sources is not"),
        (with_block(origin="here"), "origin is not"),
        (with_block(more=1), "is not"),
    ],
)
def test_what_no_block_gives_is_refused(
    checkout, contents, write_archive, change, sentence
):
    path = write_archive(change(contents).items())
    assert re.search(sentence, refusal(checkout, path))


def test_a_link_is_refused(checkout, contents, write_archive):
    link = zipfile.ZipInfo(TEXT)
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = write_archive([*without(TEXT)(contents).items(), (link, b"/etc/passwd")])
    assert "is not a file" in refusal(checkout, path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_comes_twice_is_refused(checkout, contents, write_archive):
    path = write_archive([*contents.items(), (TEXT, b"other")])
    assert f"it has '{TEXT}' twice" in refusal(checkout, path)


@pytest.mark.parametrize(
    ("limit", "value", "sentence"),
    [
        ("ONE", 1_000_000, "unpacked, 'outputs/article/hello.txt' would have more"),
        ("ALL", 1_000_000, "would have more"),
        ("FILES", 3, "it has more than 3 files"),
    ],
)
def test_a_bomb_is_refused(
    checkout, contents, write_archive, monkeypatch, limit, value, sentence
):
    monkeypatch.setattr(archive, limit, value)
    path = write_archive((contents | {TEXT: bytes(2_000_000)}).items())
    assert path.stat().st_size < 100_000
    assert sentence in refusal(checkout, path)


def test_a_bomb_that_lies_of_its_size_is_refused(checkout, contents, write_archive):
    size = 2_000_000
    path = write_archive((contents | {TEXT: bytes(size)}).items())
    data = path.read_bytes()
    assert data.count(size.to_bytes(4, "little")) == 2
    path.write_bytes(data.replace(size.to_bytes(4, "little"), b"\x05\0\0\0"))
    assert "damaged" in refusal(checkout, path)


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_only_deflate_is_unpacked(checkout, contents, write_archive, compression):
    path = write_archive(contents.items(), compression)
    assert "compressed, and not by deflate" in refusal(checkout, path)


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_damage_is_refused_and_what_was_taken_before_stays(
    checkout, contents, write_archive, compression
):
    path = write_archive(contents.items(), compression)
    take(Project(checkout), str(path))
    data = path.read_bytes()
    middle = data.index(TEXT.encode()) + len(TEXT) + 8
    broken = [b"", b"no archive", data[:-30], data[100:]]
    broken.append(data[:middle] + b"\xff\xff\xff\xff" + data[middle + 4 :])
    for damaged in broken:
        path.write_bytes(damaged)
        assert "damaged" in refusal(checkout, path)
    assert shown(checkout)


def test_what_is_too_large_to_be_read_is_refused(checkout, tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "PACKED", 1000)
    path = tmp_path / "results.zip"
    path.write_bytes(bytes(1001))
    with pytest.raises(WeaveError, match="refused: it has more than 1000 bytes"):
        take(Project(checkout), str(path))


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("http://site.example/results.zip", "not an address that begins with https"),
        ("file:///etc/passwd", "not an address that begins with https"),
        ("https://127.0.0.1:1/results.zip", "cannot be read \\(.*refused"),
        ("nowhere.zip", "cannot be read \\(No such file"),
    ],
)
def test_what_cannot_be_read_is_told(checkout, source, sentence):
    with pytest.raises(WeaveError, match=sentence):
        take(Project(checkout), source)
