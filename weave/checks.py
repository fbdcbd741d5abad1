"""Holds pages, blocks and outputs against each other: a misfit stops the build."""

from pathlib import Path

from weave.errors import WeaveError


def check_pages(project, pages):
    """Before the run: every block is written and shown, every page is translated."""
    if not pages:
        raise WeaveError(
            f"there is no page under {project.root / 'docs'}: write docs/fr/index.md"
        )
    languages = sorted({page.language for page in pages})
    shown = {name: project.block(name) for page in pages for name in page.blocks}
    for page in pages:
        for language in languages:
            counterpart = Path("docs", language, page.counterpart)
            if not (project.root / counterpart).is_file():
                raise WeaveError(
                    f"{page.path.as_posix()} has no counterpart in {language!r}: "
                    f"write {counterpart.as_posix()}"
                )
        for name in page.blocks:
            if not shown[name].path.is_file():
                raise WeaveError(
                    f"{page.path.as_posix()} shows the block {name}, which nobody "
                    f"wrote: write snippets/{name}, or mend the name"
                )
            shown[name].section  # noqa: B018  raises where there is none
        _check_unique(page, page.blocks)
    for block in project.blocks():
        if block.name not in shown:
            raise WeaveError(
                f"no page shows the block snippets/{block.name}: include it as "
                f'`--8<-- "{block.name}:block"`, or delete it'
            )


def check_outputs(project, pages, entries):
    """After the run: a page shows all that its blocks printed and drew, nothing else.

    `entries` has what the store holds of the blocks, by their stems.
    """
    for page in pages:
        stems = entries.keys() & {project.block(name).stem for name in page.blocks}
        of_page = {file for stem in stems for file in entries[stem].outputs}
        named = set(page.outputs) | set(page.figures)
        for file in sorted(named - of_page):
            raise WeaveError(
                f"{page.path.as_posix()} names {file}, which no block of the page "
                f"made: it has {', '.join(sorted(of_page)) or 'nothing to show'}"
            )
        for file in sorted(of_page - named):
            mend = (
                f"![what it shows](figures/{file})"
                if file.endswith(".svg")
                else f'--8<-- "{file}"'
            )
            raise WeaveError(
                f"{page.path.as_posix()} shows the block that made {file}, but not "
                f"the result: add `{mend}`"
            )
        _check_unique(page, page.outputs + page.figures)


def _check_unique(page, names):
    for name in names:
        if names.count(name) > 1:
            raise WeaveError(
                f"{page.path.as_posix()} shows {name} more than once: keep one"
            )
