"""Makes the sites of all languages, of what is written and what blocks gave."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from logging import Logger

from page.checks import blocks_of, missing_pages, plan_pages, weave_pages
from page.errors import PageError
from page.glossary import check_glossary, read_glossaries
from page.pages import languages as folders_of
from page.pages import read_pages
from page.site import Site, make_sites
from page.translated import read_translations
from page.untranslated import untranslated, unused
from page.words import read_words
from weave.background import Background, Shown
from weave.errors import WeaveError
from weave.events import Event
from weave.manifest import read_results
from weave.project import Project
from weave.run import stored
from weave.workers import Workers

Languages = Mapping[str, Mapping]


def woven_sites(
    project: Project,
    languages: Languages,
    address: str,
    on_event: Callable[[Event], None],
    log: Logger,
    workers: Workers,
) -> dict[str, Site]:
    """Return the Site of each language, once its blocks have been executed.

    `languages` has their locales, that of the root's site first, which is at the
    address; `on_event` is called as `weave` does. PageError or WeaveError for a fault.
    """
    _check_languages(project, languages)
    pages = _read_pages(project, log)
    words = read_words(project.root)
    translations = read_translations(project.root)
    glossaries = read_glossaries(project.root)
    check_glossary(glossaries, pages)
    weave_pages(project, pages, on_event, log.warning, workers)
    _check_translations(project, pages, translations, log)
    return _made(
        project,
        languages,
        address,
        pages,
        Shown(read_results(project.manifest)),
        all_words=words,
        glossaries=glossaries,
        translations=translations,
    )


def planned_sites(
    project: Project,
    languages: Languages,
    address: str,
    background: Background,
    log: Logger,
) -> tuple[dict[str, Site], str | None]:
    """Return each language's Site with what there is by now, and what is wrong.

    The blocks that must be executed wait in `background`, until it is started. With a
    fault, pages show what is stored; PageError if they cannot be shown at all.
    """
    _check_languages(project, languages)
    pages = _read_pages(project, log)
    words = read_words(project.root)
    translations, glossaries = {}, {}
    try:
        translations = read_translations(project.root)
        glossaries = read_glossaries(project.root)
        check_glossary(glossaries, pages)
        first = next(iter(languages))
        shown = plan_pages(project, pages, background, first, log.warning)
        _check_translations(project, pages, translations, log)
    except (PageError, WeaveError) as error:
        results, glossaries = {}, {}
        with suppress(WeaveError):
            results = stored(project, blocks_of(project, pages)).results
        shown = Shown(results, fault=str(error))
    if shown.fault:
        log.error(shown.fault)
    made = _made(
        project,
        languages,
        address,
        pages,
        shown,
        all_words=words,
        glossaries=glossaries,
        translations=translations,
    )
    return made, shown.fault


def _check_languages(project, languages):
    """Raise a PageError where mkdocs.yml names other languages than docs/ has."""
    folders = set(folders_of(project.root))
    for name in sorted(languages.keys() - folders):
        raise PageError(
            f"mkdocs.yml names the language {name}, but there is no docs/{name}: write "
            f"docs/{name}/words.yml and docs/{name}/index.md"
        )
    for name in sorted(folders - languages.keys()):
        raise PageError(
            f"docs/{name} is of no language that mkdocs.yml names: name it there, "
            "under extra.languages, or move the folder"
        )


def _read_pages(project, log):
    pages = read_pages(project.root)
    for missing in missing_pages(pages):
        log.info(missing)
    return pages


def _check_translations(project, pages, translations, log):
    for missing in untranslated(project, pages, translations):
        log.warning(missing)
    for left in unused(project, pages, translations):
        log.info(left)


def _made(project, languages, address, pages, shown, **written):
    return make_sites(
        project,
        languages,
        address,
        pages={page.path: page for page in pages},
        results=shown.results,
        waiting=shown.waiting,
        # What comes into an open page comes as it is.
        has_files=not shown.waiting,
        **written,
    )
