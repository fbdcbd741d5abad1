"""What all pages of a language's site are made of."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import urljoin

from page.git import commit, days_of_commits
from page.glossary import Glossaries
from page.pages import Page
from page.translated import translated
from weave.blocks import Block
from weave.manifest import Result
from weave.project import Project


@dataclass(frozen=True)
class Site:
    """The site of a `language`, whose `locale` formats its dates.

    `addresses` has the address of each language's site, the root's first; `words`, of
    each language too, are those of templates and exhibits; `pages` are those of all
    languages, by their paths in the project; `results` are by the names of blocks.
    `days` says when each file was committed last, `commit` names the repository's;
    `waiting` names the blocks that are being executed meanwhile, under `serve`: their
    results, if any, are old. `translations` has, for a language, what it says for the
    comments and docstrings in code. `has_files` says that its large figures are files.
    """

    project: Project
    language: str
    locale: str
    addresses: Mapping[str, str]
    all_words: Mapping[str, Mapping]
    pages: Mapping[Path, Page]
    results: Mapping[str, Result]
    glossaries: Glossaries
    days: Mapping[str, date]
    commit: Mapping[str, str | bool] | None
    waiting: Set[str] = frozenset()
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    has_files: bool = False

    @property
    def words(self) -> Mapping:
        """The words of the site's own language."""
        return self.all_words[self.language]

    @property
    def articles(self) -> list[Page]:
        """The articles of the site's own language."""
        own = (p for p in self.pages.values() if p.language == self.language)
        return [page for page in own if page.is_article]

    def page(self, uri: str, language: str | None = None) -> Page | None:
        """Return the page that has this path in its language's folder."""
        return self.pages.get(Path("docs", language or self.language, uri))

    def address(self, page: Page) -> str:
        """Return where a page is."""
        return urljoin(self.addresses[page.language], page.url)

    def code(self, block: Block) -> str:
        """Return what pages show of a block, its comments in the site's language."""
        texts = block.is_python and self.translations.get(self.language)
        return translated(block.code, texts) if texts else block.code

    def values(self) -> dict[str, Mapping]:
        """Return the values of all blocks, as tokens name them."""
        return {name: result.values for name, result in self.results.items()}

    def target(self, page: Page, link: str) -> str:
        """Return the address to which a link of a page leads, from anywhere.

        A page that its language lacks is that of another one which has it.
        """
        path, mark, anchor = link.partition("#")
        found = self.linked(page, path)
        here = self.address(page)
        return (self.address(found) if found else urljoin(here, path)) + mark + anchor

    def linked(self, page: Page, path: str) -> Page | None:
        """Return the page that a link means, in the same language if there is one."""
        if not path.endswith(".md"):
            return None
        uri = normpath(join(page.uri, "..", path))
        languages = dict.fromkeys([page.language, *self.addresses])
        pages = (self.page(uri, language) for language in languages)
        return next(filter(None, pages), None)


def make_sites(
    project: Project, languages: Mapping[str, Mapping], address: str, **common
) -> dict[str, Site]:
    """Return the Site of each language: the first is at the address, others below it.

    `languages` has the `locale` of each; `common` is what sites have in common.
    """
    first = next(iter(languages))
    common |= {
        "project": project,
        "addresses": {
            name: address if name == first else urljoin(address, f"{name}/")
            for name in languages
        },
        "days": days_of_commits(project.root),
        "commit": commit(project.root),
    }
    return {
        name: Site(language=name, locale=about["locale"], **common)
        for name, about in languages.items()
    }
