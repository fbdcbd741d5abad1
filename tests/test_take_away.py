"""What readers take with them: script and notebook, in files and as a page."""

import json
import re
from urllib.parse import urljoin

import nbformat
import pytest

from tests.browsing import wait_for_navigation
from tests.conftest import LANGUAGES, NAV, ROOT, article, build, write_project
from tests.html_pages import code_blocks, outputs, parse, text_of
from tests.serving import read, serving, wait_for
from weave.manifest import read_results
from weave.project import Project

REPOSITORY = "https://github.com/someone/tutorial"


def download(site, language, suffix, article="introduction"):
    return site / LANGUAGES[language] / f"downloads/{article}.{language}.{suffix}"


@pytest.fixture
def project(tmp_path):
    """The small project, with notebooks."""
    return write_project(tmp_path / "project", left_out=NAV)


@pytest.fixture
def notebook(site, language):
    return nbformat.read(download(site, language, "ipynb"), as_version=4)


@pytest.fixture
def page(site, language):
    return parse(site / LANGUAGES[language] / "index.html")


@pytest.fixture
def notebook_page(site, language):
    return parse(site / LANGUAGES[language] / "notebooks/introduction/index.html")


def code_of(notebook):
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


def prose_of(notebook):
    cells = notebook.cells
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def links(tree):
    """The addresses in each of a page's lists of its other forms."""
    lists = (e for e in tree.iter("ul") if e.get("class") == "take-away")
    return [[link.get("href") for link in e.iter("a")] for e in lists]


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("introduction", ""),
        ("under_the_hood", "under-the-hood/"),
        ("challenges", "challenges/"),
    ],
)
def test_page_script_and_notebook_have_the_same_code(site, language, name, path):
    home = site / LANGUAGES[language]
    page = parse(home / path / "index.html")
    notebook_page = parse(home / f"notebooks/{name}/index.html")
    notebook = nbformat.read(download(site, language, "ipynb", name), as_version=4)
    shown = [code.rstrip("\n") for code in code_blocks(page, "python")]
    assert len(shown) > 40
    assert code_of(notebook) == shown
    assert [c.rstrip("\n") for c in code_blocks(notebook_page, "python")] == shown
    script = download(site, language, "py", name).read_text(encoding="utf-8")
    head, code = script.split("\n\n", 1)
    assert code == "\n\n".join(shown) + "\n"
    assert all(line.startswith("# ") for line in head.splitlines())
    (install,) = code_blocks(page, "sh")
    assert head.splitlines()[-1] == f"# {install}".rstrip()


def test_the_notebook_has_what_the_page_shows(page, notebook):
    printed = [
        output.text
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream"
    ]
    # Boxes show messages that no block has printed.
    shown = outputs(page)
    assert len(printed) > 20
    assert [text for text in shown if text in printed] == printed
    drawn = [
        output.data["text/plain"]
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "display_data"
    ]
    figures = (f for f in page.iter("figure") if "woven" in f.get("class", ""))
    assert sorted(drawn) == sorted(f.get("aria-label") for f in figures)


def test_the_notebook_stands_for_itself(language, notebook):
    """Its Markdown is plain, and its figures need no style sheet."""
    prose = prose_of(notebook)
    for markup in ("{{", "--8<--", "!!! ", "??? ", "<div", "figures/"):
        assert markup not in prose
    assert not re.search(r"^#.*\{|\]\((?!https?://)", prose, re.MULTILINE)
    written = (ROOT / article(language).path).read_text(encoding="utf-8")
    formula = re.compile(r"\$\$.+?\$\$|\$[^\s$][^$]*\$", re.DOTALL)
    assert formula.findall(prose) == formula.findall(written)
    # The titles of boxes, but for those that begin with code.
    assert prose.count("\n> **") > 20
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "display_data":
                svg = output.data["image/svg+xml"]
                assert "var(--" not in svg
                assert "background:#ffffff" in svg


def test_the_notebook_is_valid(notebook):
    nbformat.validate(notebook)
    counts = [c.execution_count for c in notebook.cells if c.cell_type == "code"]
    assert counts == list(range(1, len(counts) + 1))


def test_the_other_forms_are_linked_at_top_and_end_with_their_sizes(
    site, language, page
):
    top, end = links(page)
    assert top == end
    assert "notebooks/introduction/" in top
    for suffix in ("py", "ipynb"):
        path = f"downloads/introduction.{language}.{suffix}"
        assert path in top
        (link,) = {text_of(a) for a in page.iter("a") if a.get("href") == path}
        unit = {"fr": "\u202fko", "en": " kB"}[language]
        said = int(re.search(rf"\((\d+){unit}\)", link)[1])
        size = download(site, language, suffix).stat().st_size
        assert said == pytest.approx(size / 1000, abs=0.5)


def test_colab_and_source_are_those_of_the_repository(
    open_page, project, tmp_path, serve
):
    """Which is asked for nothing: Material's own link fetches figures from GitHub."""
    settings = {"REPOSITORY_URL": REPOSITORY, "REPOSITORY_BRANCH": "1.10"}
    site = build(project, tmp_path / "site", **settings)
    shown = links(parse(site / "en/index.html"))[0]
    assert f"{REPOSITORY}/blob/1.10/docs/en/index.md" in shown
    opened = "en/downloads/article.en.ipynb"
    assert (site / opened).is_file()
    colab = "https://colab.research.google.com/github/someone/tutorial/blob/gh-pages/"
    assert colab + opened in shown
    page = open_page("", base=serve(site))
    wait_for_navigation(page)
    assert page.locator(f".md-header a[href='{REPOSITORY}']").count() == 1
    assert [url for url in page.requests if "127.0.0.1" not in url] == []


def test_the_notebook_page_is_its_article_in_another_form(
    site, site_address, language, page, notebook, notebook_page
):
    def headings(tree):
        levels = (e for e in tree.iter() if re.fullmatch("h[1-6]", str(e.tag)))
        return [
            (e.tag, text_of(e).rstrip("¶"))
            for e in levels
            if e.get("id") != "provenance"
        ]

    assert headings(notebook_page) == headings(page)
    (canonical,) = (
        link.get("href")
        for link in notebook_page.iter("link")
        if link.get("rel") == "canonical"
    )
    assert canonical == urljoin(site_address, LANGUAGES[language])
    assert [o for o in outputs(notebook_page) if o in outputs(page)]
    (style,) = notebook_page.iter("style")  # of the head, as on every page
    assert "@font-face" in style.text
    assert "stderr" not in (
        site / LANGUAGES[language] / "notebooks/introduction/index.html"
    ).read_text(encoding="utf-8")
    index = site / LANGUAGES[language] / "search/search_index.json"
    found = [doc["location"] for doc in json.loads(index.read_text())["docs"]]
    assert any(location.startswith("#") for location in found)
    assert not [location for location in found if "notebooks/" in location]


def test_the_notebook_page_shows_every_figure_with_its_alt_text(page, notebook_page):
    shown, found = (
        [figure for figure in tree.iter("figure") if "woven" in figure.get("class", "")]
        for tree in (page, notebook_page)
    )
    shown, alts = (sorted(f.get("aria-label") for f in fs) for fs in (shown, found))
    assert alts == shown
    assert all(len(figure) == 1 for figure in found)


def test_under_serve_the_notebook_page_follows_its_article(project, tmp_path):
    page = project / "docs/fr/index.md"
    with serving(project, tmp_path / "log") as address:
        wait_for("hello", address + "notebooks/article/")
        page.write_text(page.read_text() + "\nOther words.\n")
        wait_for("Other words.", address + "notebooks/article/")
        assert "Other words." in read(address + "downloads/article.fr.ipynb")


def test_provenance_comes_from_the_run(site, language, page):
    (section,) = (s for s in page.iter("section") if s.get("class") == "provenance")
    said = " ".join(text_of(section).split())
    result = read_results(Project(ROOT).manifest)["introduction/imports"]
    for package, name in (("tensorflow", "TensorFlow"), ("numpy", "NumPy")):
        assert f"{name} {result.versions[package]}" in said
    assert result.machine["processor"] in said
    assert result.executed[:4] in said
    blocks = [name for name in article(language).blocks if name.endswith(".py")]
    assert re.search(rf": {len(blocks)}, (en|in) \d+ second", said)


def test_the_page_of_the_making_is_linked_and_names_its_parts(site, language, page):
    (section,) = (s for s in page.iter("section") if s.get("class") == "provenance")
    (link,) = (a.get("href") for a in section.iter("a"))
    assert link == "making-of/"
    made = parse(site / LANGUAGES[language] / "making-of/index.html")
    way = next(e for e in made.iter("div") if e.get("class") == "way")
    assert [text_of(e) for e in way.iter("code")] == [
        "snippets/",
        "pytest snippets",
        "python -m weave",
        "mkdocs build",
    ]
