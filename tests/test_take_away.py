"""What readers take with them: script and notebook, in files and as a page."""

import json
import re
from urllib.parse import urljoin

import nbformat
import pytest

from tests.browsing import DESKTOP, PHONE, axe_faults, wait_for_maths
from tests.conftest import LANGUAGES, NAV, ROOT, article, build, write_project
from tests.html_pages import code_blocks, outputs, parse, text_of
from tests.serving import read, serving, wait_for
from weave.project import Project
from weave.run import stored

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
    ("name", "path", "count"),
    [
        ("introduction", "", 26),
        ("under_the_hood", "under-the-hood/", 34),
        ("challenges", "challenges/", 69),
    ],
)
def test_page_script_and_notebook_have_the_same_code(site, language, name, path, count):
    home = site / LANGUAGES[language]
    page = parse(home / path / "index.html")
    notebook_page = parse(home / f"notebooks/{name}/index.html")
    notebook = nbformat.read(download(site, language, "ipynb", name), as_version=4)
    shown = [code.rstrip("\n") for code in code_blocks(page, "python")]
    assert len(shown) == count
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
    assert len(printed) == 15
    assert [text for text in shown if text in printed] == printed
    drawn = [
        output.metadata["image/svg+xml"].alt
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
    assert prose.count("\n> **") == 15
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            if output.output_type == "display_data":
                svg = output.data["image/svg+xml"]
                assert "var(--" not in svg
                assert "background:#ffffff" in svg


def test_the_notebook_is_valid_and_always_the_same(
    site, site_address, language, notebook, tmp_path
):
    nbformat.validate(notebook)
    counts = [c.execution_count for c in notebook.cells if c.cell_type == "code"]
    assert counts == list(range(1, 27))
    again = build(ROOT, tmp_path / "again", site_address)
    for suffix in ("py", "ipynb"):
        path = download(site, language, suffix)
        assert (again / path.relative_to(site)).read_bytes() == path.read_bytes()


def test_the_other_forms_are_linked_at_top_and_end_with_their_sizes(
    site, language, page
):
    top, end = links(page)
    assert top == end
    for suffix in ("py", "ipynb"):
        path = f"downloads/introduction.{language}.{suffix}"
        assert path in top
        (link,) = {text_of(a) for a in page.iter("a") if a.get("href") == path}
        unit = {"fr": "\u202fko", "en": " kB"}[language]
        said = int(re.search(rf"\((\d+){unit}\)", link)[1])
        size = download(site, language, suffix).stat().st_size
        assert said == pytest.approx(size / 1000, abs=0.5)


def test_nothing_links_into_a_repository_that_is_not_named(page):
    assert not [link for link in links(page)[0] if "://" in link]


def test_colab_and_source_are_those_of_the_repository(project, tmp_path):
    settings = {"REPOSITORY_URL": REPOSITORY}
    site = build(project, tmp_path / "site", **settings)
    for language, path in LANGUAGES.items():
        shown = links(parse(site / path / "index.html"))[0]
        assert f"{REPOSITORY}/blob/main/docs/{language}/index.md" in shown
        opened = f"{path}downloads/article.{language}.ipynb"
        assert (site / opened).is_file()
        assert (
            "https://colab.research.google.com/github/someone/tutorial/blob/gh-pages/"
            + opened
        ) in shown


@pytest.mark.parametrize(
    ("branch", "path"), [("1.10", "1.10"), ("fixes/issue#3", "fixes/issue%233")]
)
def test_the_source_is_on_the_branch_that_is_named(project, tmp_path, branch, path):
    settings = {"REPOSITORY_URL": REPOSITORY, "REPOSITORY_BRANCH": branch}
    site = build(project, tmp_path / "site", **settings)
    shown = links(parse(site / "index.html"))[0]
    assert f"{REPOSITORY}/blob/{path}/docs/fr/index.md" in shown


def test_the_repository_is_asked_for_nothing(open_page, project, tmp_path, serve):
    """Material's own link to it fetches figures from GitHub."""
    settings = {"REPOSITORY_URL": REPOSITORY}
    site = build(project, tmp_path / "site", **settings)
    page = open_page("", base=serve(site))
    page.wait_for_load_state("networkidle")
    assert page.locator(f".md-header a[href='{REPOSITORY}']").count() == 1
    assert [url for url in page.requests if "127.0.0.1" not in url] == []


def test_links_of_a_notebook_are_absolute(project, tmp_path):
    for language in LANGUAGES:
        index = project / "docs" / language / "index.md"
        more = "[a](#part) [b](more.md) [c](more.md#x) `[d](e.md)` [f](https://g.h/)\n"
        text = f"---\ndescription: D\n---\n{index.read_text()}"
        index.write_text(f"{text}\n## Part {{#part}}\n\n{more}")
        (project / "docs" / language / "more.md").write_text("# More {#x}\n")
    address = "https://tutorial.example/"
    site = build(project, tmp_path / "site", address=address)
    for language, path in LANGUAGES.items():
        name = f"{path}downloads/article.{language}.ipynb"
        prose = prose_of(nbformat.read(site / name, as_version=4))
        home = urljoin(address, path)
        assert prose.endswith(
            f"[a]({home}#part) [b]({home}more/) [c]({home}more/#x) `[d](e.md)` "
            "[f](https://g.h/)"
        )


def test_the_notebook_page_is_its_article_in_another_form(
    site, site_address, language, page, notebook, notebook_page
):
    def headings(tree):
        levels = (e for e in tree.iter() if re.fullmatch("h[1-6]", str(e.tag)))
        return [(e.tag, e.get("id")) for e in levels if e.get("id") != "provenance"]

    assert headings(notebook_page) == headings(page)
    (canonical,) = (
        link.get("href")
        for link in notebook_page.iter("link")
        if link.get("rel") == "canonical"
    )
    assert canonical == urljoin(site_address, LANGUAGES[language])
    assert [o for o in outputs(notebook_page) if o in outputs(page)]
    assert not notebook_page.findall(".//style")
    assert "stderr" not in (
        site / LANGUAGES[language] / "notebooks/introduction/index.html"
    ).read_text(encoding="utf-8")
    index = site / LANGUAGES[language] / "search/search_index.json"
    found = [doc["location"] for doc in json.loads(index.read_text())["docs"]]
    assert any(location.startswith("#") for location in found)
    assert not [location for location in found if "notebooks/" in location]


def test_the_notebook_page_shows_every_figure_with_its_alt_text(
    open_page, page, language
):
    figures = (f for f in page.iter("figure") if "woven" in f.get("class", ""))
    alts = sorted(figure.get("aria-label") for figure in figures)
    for scheme in ("light", "dark"):
        opened = open_page(
            LANGUAGES[language] + "notebooks/introduction/", scheme=scheme
        )
        pictures = opened.locator("figure img:visible")
        assert pictures.count() == 10
        shown = []
        for picture in pictures.all():
            picture.scroll_into_view_if_needed()
            picture.evaluate("image => image.decode()")
            assert picture.evaluate("image => image.naturalWidth") > 300
            shown.append(picture.locator("xpath=..").get_attribute("aria-label"))
            assert f"only-{scheme}" in picture.get_attribute("src")
        assert sorted(shown) == alts


def test_the_notebook_page_is_light_and_asks_nobody(browser, address, language):
    responses = []
    page = browser.new_page()
    page.on("response", lambda response: responses.append(response))
    page.goto(address + LANGUAGES[language] + "notebooks/introduction/")
    wait_for_maths(page)
    page.wait_for_load_state("networkidle")
    weights = [(response.url, len(response.body())) for response in responses]
    assert [url for url, _ in weights if not url.startswith(address)] == []
    assert sum(weight for url, weight in weights if "/mathjax/" not in url) < 600_000
    assert page.locator("mjx-container").count() > 15
    page.close()


@pytest.mark.parametrize("path", ["notebooks/introduction/", "making-of/"])
@pytest.mark.parametrize(("scheme", "viewport"), [("light", DESKTOP), ("dark", PHONE)])
def test_axe_finds_nothing(open_page, language, path, scheme, viewport):
    page = open_page(LANGUAGES[language] + path, viewport=viewport, scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") == viewport["width"]
    assert axe_faults(page) == []


def test_under_serve_prose_does_not_wait_for_the_notebook_page(project, tmp_path):
    log, converting = tmp_path / "log", "Converting notebook"
    page = project / "docs/fr/index.md"
    with serving(project, log) as address:
        wait_for("hello", address + "notebooks/article/")
        assert log.read_text().count(converting) == 2
        page.write_text(page.read_text() + "\nOther words.\n")
        wait_for("Other words.", address)
        assert log.read_text().count(converting) == 2
        assert "Other words." in read(address + "downloads/article.fr.ipynb")
        # A heading after the last code, and what has all pages built.
        page.write_text(f"---\ntitle: Title\n---\n\n{page.read_text()}\n## Last\n")
        wait_for(">Last<", address + "notebooks/article/")
        block = project / "snippets/article/hello.py"
        block.write_text(block.read_text().replace("hello", "good bye"))
        wait_for("good bye", address + "notebooks/article/")
        assert "Other words." in read(address + "notebooks/article/")


def test_provenance_comes_from_the_run(site, language, page):
    (section,) = (s for s in page.iter("section") if s.get("class") == "provenance")
    said = " ".join(text_of(section).split())
    entry = stored(Project(ROOT)).entries["introduction/imports"]
    for package, name in (("tensorflow", "TensorFlow"), ("numpy", "NumPy")):
        assert f"{name} {entry.parts[package]}" in said
    assert entry.machine["processor"] in said
    assert entry.executed[:4] in said
    assert re.search(r"\b26 (blocs|Python blocks)\b", said)


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
