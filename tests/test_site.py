"""The built site as files: well-formed, complete, asking nobody for anything."""

import re
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from page.translated import read_translations, translated
from tests.conftest import (
    LANGUAGES,
    ROOT,
    article,
    figure,
    mkdocs,
    output,
    shown,
    write_block,
    write_pages,
)
from tests.html_pages import code_blocks, outputs, parse, text_of
from weave.project import Project

HOME = "http://site.example/"

# What the browser fetches by itself, in contrast to links, which a reader follows.
FETCHED = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "video": "src",
    "audio": "src",
}
FETCHED_LINKS = {"stylesheet", "icon", "preload", "modulepreload", "manifest"}


@pytest.fixture(scope="module")
def trees(site):
    """The tree of each page of the site, by its address."""
    return {
        urljoin(HOME, path.relative_to(site).as_posix()): parse(path)
        for path in site.rglob("*.html")
    }


def test_html_is_well_formed(trees):
    assert len(trees) >= 3  # the article in two languages, and 404.html


def test_both_languages_are_built(site, language):
    tree = parse(site / LANGUAGES[language] / "index.html")
    assert tree.get("lang") == language
    assert len(tree.findall(".//h1")) == 1


def test_every_internal_link_resolves(trees, site):
    broken = []
    for address, tree in trees.items():
        for element in tree.iter():
            target = element.get("href") or element.get("src")
            if not target or element.tag in {"use", "image"}:
                continue
            target, anchor = urldefrag(urljoin(address, target))
            if not target.startswith(HOME):
                continue
            path = unquote(urlsplit(target).path).lstrip("/")
            file = site / path
            if file.is_dir() or not path:
                file, target = file / "index.html", urljoin(target, "index.html")
            if not file.is_file():
                broken.append(f"{address}: {target}")
            # Pictures have anchors too, by which Material shows them in one scheme.
            elif (
                anchor
                and target in trees
                and anchor not in {e.get("id") for e in trees[target].iter()}
            ):
                broken.append(f"{address}: {target}#{anchor}")
    assert broken == []


def test_no_page_fetches_anything_from_elsewhere(trees):
    foreign = []
    for address, tree in trees.items():
        for element in tree.iter():
            fetched = element.get(FETCHED.get(element.tag, ""))
            if element.tag == "link" and element.get("rel") in FETCHED_LINKS:
                fetched = element.get("href")
            if fetched and not urljoin(address, fetched).startswith((HOME, "data:")):
                foreign.append(f"{address}: {fetched}")
    assert foreign == []


def test_no_id_stands_twice_in_a_page(trees):
    for address, tree in trees.items():
        ids = [element.get("id") for element in tree.iter() if element.get("id")]
        twice = {name for name in ids if ids.count(name) > 1}
        assert twice == set(), address


def test_the_page_shows_the_very_code_of_its_blocks(trees, language):
    project, page = Project(ROOT), article(language)
    tree = trees[urljoin(HOME, LANGUAGES[language] + "index.html")]
    texts = read_translations(ROOT)[language]
    blocks = [project.block(name) for name in page.blocks]
    for highlighting, suffix in (("python", ".py"), ("sh", ".sh")):
        shown = [block for block in blocks if block.path.suffix == suffix]
        written = [translated(block.code, texts) for block in shown]
        assert code_blocks(tree, highlighting) == written
    assert len(blocks) > 40


def test_every_figure_says_what_it_shows(trees, language):
    tree = trees[urljoin(HOME, LANGUAGES[language] + "index.html")]
    figures = [
        drawn for drawn in tree.iter("figure") if "woven" in drawn.get("class", "")
    ]
    assert len(figures) == 12
    alts = {drawn.get("aria-label") for drawn in figures}
    assert len(alts) == 12
    assert all(len(alt) > 80 for alt in alts)
    for drawn in figures:
        assert drawn.get("role") == "img"
        for part in drawn:
            assert int(part.get("width")) > 0 < int(part.get("height"))
        kinds = [part.tag.rpartition("}")[2] for part in drawn]
        assert kinds in (["svg"], ["img", "img"])


def test_outputs_are_those_of_the_run(trees, language):
    printed = outputs(trees[urljoin(HOME, LANGUAGES[language] + "index.html")])
    assert any("Total params: 101,770" in text for text in printed)
    assert any("Epoch 10/10" in text for text in printed)
    assert all("\x1b" not in text and "\b" not in text for text in printed)


def test_a_second_build_executes_nothing_and_changes_nothing(
    site, site_address, tmp_path
):
    again = ("build", "--strict", "--site-dir", str(tmp_path))
    said = mkdocs(ROOT, *again, SITE_URL=site_address).stdout
    assert len(re.findall(r"blocks to execute: 0, reused: [1-9]", said)) == 1
    assert "train.py" not in said
    pages = [path.relative_to(site) for path in site.rglob("*.html")]
    downloads = [path.relative_to(site) for path in site.rglob("downloads/*")]
    assert {path.suffix for path in downloads} == {".py", ".ipynb"}
    for path in pages + downloads:
        assert (tmp_path / path).read_bytes() == (site / path).read_bytes(), path


def test_large_figures_are_files_and_no_others(site, trees, language):
    root = urljoin(HOME, LANGUAGES[language])
    shown = {
        urljoin(page, image.get("src"))
        for page, tree in trees.items()
        for image in tree.iter("img")
        if page.startswith(root) and "figures/" in image.get("src")
    }
    files = [*(site / LANGUAGES[language] / "figures").rglob("*.svg")]
    addresses = [urljoin(HOME, file.relative_to(site).as_posix()) for file in files]
    assert {
        f"{address}#only-{scheme}"
        for address in addresses
        for scheme in ("light", "dark")
    } == {one for one in shown if ("/en/figures/" in one) == (language == "en")}
    assert all(file.stat().st_size > 12_000 for file in files)


def test_a_figure_amid_text_stops_the_build(project):
    write_block(
        project, "drawing", "import matplotlib.pyplot as plt\n\nplt.plot()\nplt.show()"
    )
    drawing = shown("drawing") + "\nA word and " + figure("drawing")
    write_pages(project, shown("hello") + output("hello") + drawing)
    stopped = mkdocs(project, "build")
    assert stopped.returncode != 0
    assert "shows the figure article/drawing-1.svg amid other text" in (stopped.stdout)


def test_a_fault_stops_the_build_with_one_sentence(project):
    (project / "docs/fr/index.md").write_text('```python\n--8<-- "a/b.py:block"\n```\n')
    stopped = mkdocs(project, "build")
    assert stopped.returncode != 0
    assert "docs/fr/index.md shows the block a/b.py, which does not exist" in (
        stopped.stdout
    )
    assert "Traceback" not in stopped.stdout
    assert not (project / "site/index.html").exists()


@pytest.mark.parametrize("page", ["", "challenges/", "notebooks/challenges/"])
def test_the_table_of_contents_has_the_spaces_of_the_headings(site, page):
    tree = parse(site / page / "index.html")
    headings = {
        element.get("id"): text_of(element).removesuffix("¶").strip()
        for element in tree.iter()
        if re.fullmatch("h[1-6]", str(element.tag))
    }
    listed = {
        link.get("href").removeprefix("#"): text_of(link).strip()
        for link in tree.iter("a")
        if "md-nav__link" in link.get("class", "") and link.get("href")[:1] == "#"
    }
    assert any("\u202f?" in text for text in listed.values())
    assert listed.items() <= headings.items()
