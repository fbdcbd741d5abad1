"""Holds pages, blocks and results against each other."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from babel import localedata

from page.article import name_of
from page.errors import PageError
from page.exercises import exercise_faults, idle_checks
from page.order import order_faults
from page.pages import Page
from page.rich import TABLE
from page.typed import typed_faults
from weave.background import Background, Shown
from weave.blocks import Block
from weave.events import Event
from weave.manifest import Result
from weave.project import Project
from weave.rules import check_mark, check_packages
from weave.run import Run, weave
from weave.workers import Workers


def check_pages(project: Project, pages: Sequence[Page]) -> list[str]:
    """Return the blocks and checks that no page shows or asks for, as warnings.

    PageError for worse faults.
    """
    if not pages:
        raise PageError(
            f"there is no page under {project.root / 'docs'}: write docs/fr/index.md"
        )
    begun = {page.language for page in pages if page.uri == "index.md"}
    for language in sorted({page.language for page in pages} - begun):
        raise PageError(
            f"docs/{language} has no index.md, to which the choice of languages leads: "
            "write it"
        )
    for page in pages:
        if page.fault:
            raise PageError(page.fault)
        published = page.meta.get("date")
        if published is not None and type(published) is not date:
            raise PageError(
                f"{page.name}: date: {published} is not a date: write it as 2023-05-03"
            )
        for line, fault in typed_faults(page.text):
            raise PageError(f"{page.name}, line {line}: {fault}")
        for file in page.blocks:
            block = project.block(file)
            if not block.path.is_file():
                raise PageError(
                    f"{page.name} shows the block {file}, which does not exist: write "
                    f"snippets/{file}, or fix the name"
                )
            check_packages(block)
            block.code  # noqa: B018  raises where there is no section
            check_mark(block)
        _check_unique(page, page.blocks)
        if page.is_article:
            blocks = [project.block(file) for file in page.blocks]
            for fault in order_faults(b for b in blocks if b.is_python):
                raise PageError(f"{page.name}: {fault}")
            for fault in exercise_faults(page, project):
                raise PageError(fault)
    _check_articles([page for page in pages if page.is_article])
    shown = {project.block(file).name for page in pages for file in page.blocks}
    idle = [
        said for page in pages if page.is_article for said in idle_checks(page, project)
    ]
    return idle + [
        f"no page shows the block {block.file}: include it as "
        f'`--8<-- "{block.name}{block.path.suffix}:block"`, or delete it'
        for block in project.blocks()
        if block.name not in shown
    ]


def weave_pages(
    project: Project,
    pages: Sequence[Page],
    on_event: Callable[[Event], None],
    warn: Callable[[str], None],
    workers: Workers | None = None,
) -> Run:
    """Weave the blocks of pages, after checking the pages, and before the results.

    `warn` is called with one line of text at a time, `on_event` as `weave` does.
    """
    for warning in check_pages(project, pages):
        warn(warning)
    run = weave(project, blocks_of(project, pages), on_event, workers)
    check_results(project, pages, run.results)
    return run


def plan_pages(
    project: Project,
    pages: Sequence[Page],
    background: Background,
    first: str,
    warn: Callable[[str], None],
) -> Shown:
    """Return what there is to show of pages that don't wait for their blocks.

    Those of the `first` language are at the site's root, others in folders.
    """
    for warning in check_pages(project, pages):
        warn(warning)
    groups = {}
    for page in pages:
        folder = "" if page.language == first else f"{page.language}/"
        names = [block.name for block in blocks_of(project, [page])]
        groups[folder + page.url] = names
    shown = background.plan(project, blocks_of(project, pages), groups)
    if not shown.waiting and not shown.fault:
        check_results(project, pages, shown.results)
    return shown


def blocks_of(project: Project, pages: Sequence[Page]) -> list[Block]:
    """Return the blocks that pages show, each once, in reading order."""
    files = dict.fromkeys(file for page in pages for file in page.blocks)
    return [project.block(file) for file in files]


def check_results(
    project: Project, pages: Sequence[Page], results: Mapping[str, Result]
) -> None:
    """Raise a PageError unless pages show all that their blocks gave, and only that."""
    makers = {}
    for name, result in results.items():
        for file in result.files:
            if (other := makers.setdefault(file, name)) != name:
                raise PageError(
                    f"the blocks {other} and {name} both make {file}, which pages load "
                    "by its name: give one another"
                )
    for page in pages:
        names = {project.block(file).name for file in page.blocks} & results.keys()
        of_page = {output for name in names for output in results[name].outputs}
        shown = set(page.outputs) | set(page.figures)
        for output in sorted(shown - of_page):
            raise PageError(
                f"{page.name} names {output}, which no block of the page made: it has "
                f"{', '.join(sorted(of_page)) or 'nothing to show'}"
            )
        for output in sorted(of_page - shown):
            fix = (
                f"![what it shows](figures/{output})"
                if output.endswith((".svg", TABLE))
                else f'--8<-- "{output}"'
            )
            raise PageError(
                f"{page.name} shows the block that made {output}, but not the result: "
                f"add `{fix}`"
            )
        _check_unique(page, page.outputs + page.figures)
        _check_tokens(page, {name: result.values for name, result in results.items()})


def missing_pages(pages: Sequence[Page]) -> list[str]:
    """Return what languages lack that others have, as sentences."""
    names = {page.name for page in pages}
    languages = {page.language for page in pages}
    return [
        f"docs/{language} has no {uri}: links lead to another language's"
        for language in sorted(languages)
        for uri in sorted({page.uri for page in pages})
        if f"docs/{language}/{uri}" not in names
    ]


def _check_articles(articles):
    """Raise a PageError where two articles would have the same downloads."""
    pages = {}
    for page in articles:
        other = pages.setdefault((page.language, name_of(page)), page)
        if other is not page:
            raise PageError(
                f"{page.name} and {other.name} both end with a block of "
                f"snippets/{name_of(page)}, after which their downloads are called: "
                "give one of them blocks in a folder of its own, or `article: false`"
            )


def _check_unique(page, names):
    for name in names:
        if names.count(name) > 1:
            raise PageError(f"{page.name} shows {name} more than once: keep one")


def _check_tokens(page, values):
    if page.tokens and not localedata.exists(page.language.replace("-", "_")):
        raise PageError(
            f"{page.name} has numbers to write, but {page.language} is not a language "
            "that Babel knows: name the folder by a language's code"
        )
    for token in page.tokens:
        where = f"{page.name}, line {token.line}"
        if token.block not in values:
            raise PageError(
                f"{where}: there is no block {token.block!r} to take a value from: "
                f"name one of {', '.join(sorted(values))}"
            )
        of_block = values[token.block]
        if token.name not in of_block:
            raise PageError(
                f"{where}: the block {token.block} has no value {token.name!r}: name "
                f"one of {', '.join(sorted(of_block))}"
            )
        try:
            token.write(of_block[token.name], page.language)
        except PageError as error:
            raise PageError(f"{where}: {error}") from None
