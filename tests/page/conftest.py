"""Small sites, written by hand: nothing is executed for them."""

import pytest
from markdown import Markdown
from mkdocs.utils.yaml import yaml_load

from page.extension import PageExtension
from page.pages import read_pages
from page.site import Site
from page.words import read_words
from tests.conftest import LANGUAGES, ROOT, write_block
from weave.manifest import Result
from weave.project import Project

ADDRESS = "https://site.example/"


def write(root, path, text):
    """Write a file of a project, with the folders above it."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")


def result(root, outputs=None, **values):
    """The Result of a block that gave these texts, by their names, and values."""
    outputs = outputs or {}
    for name, text in outputs.items():
        write(root, f"outputs/{name}", text)
    return Result(
        outputs={name: root / "outputs" / name for name in outputs},
        files={},
        values={"seconds": 1.5} | values,
        seconds=1.5,
        executed="2026-01-02T03:04:05+00:00",
        machine={"system": "Linux", "processor": "A processor", "cores": 2},
        versions={"python": "3.11.4", "numpy": "2.1.0"},
    )


@pytest.fixture
def root(tmp_path):
    """A project whose one block prints hello, in two languages without pages."""
    write(tmp_path, "snippets/article/__init__.py", "")
    write_block(tmp_path, "hello", 'print("hello")')
    for language in LANGUAGES:
        (tmp_path / "docs" / language).mkdir(parents=True)
    return tmp_path


@pytest.fixture
def results(root):
    """What the block gave."""
    return {"article/hello": result(root, {"article/hello.txt": "hello\n"}, lr=0.0001)}


@pytest.fixture
def site(root, results):
    """A function that gives the Site of these pages: {"fr/index.md": "…"}."""

    def make(texts, language="fr", glossaries=None, days=None):
        for path, text in texts.items():
            write(root, f"docs/{path}", text)
        return Site(
            project=Project(root),
            language=language,
            locale={"fr": "fr_FR", "en": "en_GB"}[language],
            addresses={"fr": ADDRESS, "en": f"{ADDRESS}en/"},
            all_words=read_words(ROOT),
            pages={page.path: page for page in read_pages(root)},
            results=results,
            glossaries=glossaries or {},
            days=days or {},
            commit=None,
        )

    return make


def convert(site, uri="index.md", language=None):
    """The HTML of a page, as this repository's configuration has it converted."""
    page = site.page(uri, language)
    with (ROOT / "mkdocs.yml").open(encoding="utf-8") as file:
        extensions = yaml_load(file)["markdown_extensions"]
    return Markdown(
        extensions=[*extensions, PageExtension(page, site)],
        extension_configs=extensions,
    ).convert(page.text)
