"""The rooms of the house: what each may import, and what it needs."""

import ast
import subprocess
import sys

from tests.conftest import ROOT, figure, output, shown, write_block
from tests.page.conftest import result, write
from weave.manifest import write_results
from weave.project import Project


def imported(path):
    """The packages that a file imports, at its top or in functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def importing(package, *patterns):
    """The files that import a package."""
    paths = [path for pattern in patterns for path in sorted(ROOT.glob(pattern))]
    found = [path for path in paths if package in imported(path)]
    return [path.relative_to(ROOT).as_posix() for path in found]


def test_only_the_adapter_imports_mkdocs():
    files = ("*.py", "page/**/*.py", "weave/**/*.py", "snippets/**/*.py")
    assert importing("mkdocs", *files) == ["adapter.py"]


def test_weave_knows_no_page():
    # The command asks pages which blocks there are, and in which order.
    assert importing("page", "weave/**/*.py") == ["weave/__main__.py"]


# Reads the results of a project, and prints its page.
SHOW = """
import sys
from pathlib import Path


class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"tensorflow", "keras", "numpy", "matplotlib"}:
            raise ModuleNotFoundError(name)


sys.meta_path.insert(0, Absent())

from markdown import Markdown

from page import checks
from page.article import notebook, script
from page.extension import PageExtension
from page.pages import read_pages
from page.pages import read_pages
from page.site import make_sites
from page.words import read_words
from weave.manifest import read_results
from weave.project import Project

project = Project(Path(sys.argv[1]))
pages, results = read_pages(project.root), read_results(project.manifest)
checks.check_pages(project, pages)
checks.check_results(project, pages, results)
languages = {"fr": {"locale": "fr_FR"}}
site = make_sites(
    project,
    languages,
    "https://site.example/",
    all_words=read_words(project.root),
    pages={page.path: page for page in read_pages(project.root)},
    results=results,
    glossaries={},
)["fr"]
for page in pages:
    extensions = ["pymdownx.superfences", PageExtension(page, site)]
    print(Markdown(extensions=extensions).convert(page.text))
    print(notebook(page, site), script(page, site))
"""


def test_a_page_is_shown_without_the_packages_that_its_blocks_need(tmp_path):
    block = "import numpy as np\nimport matplotlib.pyplot as plt"
    write(tmp_path, "snippets/article/__init__.py", "")
    write_block(tmp_path, "plot", block)
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt"/>'
    outputs = {"article/plot.txt": "[1 2]\n", "article/plot-1.svg": svg}
    number = "{{ article/plot.accuracy | percent 1 }}"
    text = f"# T\n\n{shown('plot')}\n{output('plot')}\n{figure('plot')}\n{number}\n"
    write(tmp_path, "docs/fr/index.md", text)
    write(
        tmp_path,
        "docs/fr/words.yml",
        "tags: {}\nblocks: {}\ncopy: Copier\nanimation: {stop: Stop}\n",
    )
    project = Project(tmp_path)
    project.store.mkdir()
    made = result(project.store, outputs, accuracy=0.8834)
    write_results(project.manifest, {"article/plot": made})
    show = subprocess.run(
        [sys.executable, "-c", SHOW, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    assert show.returncode == 0, show.stderr
    assert "[1 2]\n</code>" in show.stdout
    assert '<figure class="woven"' in show.stdout
    assert "<p>88,3\u00a0%</p>" in show.stdout
