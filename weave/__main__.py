"""`python -m weave`: executes what must be executed, and says what it did.

The one place where weave hears of pages: they name the blocks, and their order.
"""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from page.checks import blocks_of, check_pages, weave_pages
from page.errors import PageError
from page.pages import Page, read_pages
from weave import archive, store
from weave.errors import WeaveError
from weave.events import Event, as_line
from weave.graph import Graph
from weave.plan import REUSED
from weave.project import Project
from weave.run import Run, stored
from weave.verify import as_table, verify


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m weave",
        description="Execute the blocks that the pages show where what they print and "
        "draw is not stored, and say of each why it was executed or reused.",
    )
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument(
        "--check",
        action="store_true",
        help="execute nothing: say what would have to be, and exit with 1 if anything",
    )
    instead.add_argument(
        "--verify",
        action="store_true",
        help="execute everything from an empty store, in another order, compare with "
        "what is stored, and exit with 1 if anything differs that may not vary",
    )
    instead.add_argument("--clean", action="store_true", help="empty the store")
    instead.add_argument(
        "--from",
        dest="source",
        metavar="FILE-OR-URL",
        help="execute nothing: take the results of a published site, its results.zip, "
        "to be shown until the blocks have been executed here",
    )
    arguments = parser.parse_args()
    project = Project(Path.cwd())
    try:
        if arguments.clean:
            return store.clean(project.store)
        pages = read_pages(project.root)
        if arguments.source:
            return _say(_take(project, pages, arguments.source))
        if arguments.check:
            check_pages(project, pages)
            run = stored(project, blocks_of(project, pages))
            stale = {name: why for name, why in run.why.items() if why != REUSED}
            print(_table(replace(run, why=stale)) if stale else "nothing is stale")
            sys.exit(1 if stale else 0)
        if arguments.verify:
            check_pages(project, pages)
            differences = verify(project, blocks_of(project, pages), _tell)
            print(as_table(differences) if differences else "nothing differs")
            sys.exit(0 if all(one.allowed for one in differences) else 1)
        print(_table(weave_pages(project, pages, _tell, _say)))
    except (WeaveError, PageError) as error:
        sys.exit(f"weave: {error}")


def _tell(event: Event) -> None:
    if line := as_line(event):
        _say(line)


def _say(line: str) -> None:
    print(line, flush=True)


def _take(project: Project, pages: list[Page], source: str) -> str:
    """Take the results of an archive. Return a sentence on what they are of."""
    taken = archive.take(project, source)
    blocks = [block for block in blocks_of(project, pages) if block.is_executed]
    shown = archive.elsewhere(project, Graph(project), blocks)
    text = f"results taken from {source}: {len(taken)} blocks, executed elsewhere"
    lacking = [block.name for block in blocks if block.name not in shown]
    if lacking:
        text += f"; none is of these blocks as they stand here: {', '.join(lacking)}"
    return text


def _table(run: Run) -> str:
    rows = [("block", "why", "seconds")]
    for name, why in run.why.items():
        result = run.results.get(name)
        rows.append((name, why, f"{result.seconds:.2f}" if result else ""))
    wide = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        f"{name:{wide[0]}}  {why:{wide[1]}}  {seconds:>{wide[2]}}"
        for name, why, seconds in rows
    )


if __name__ == "__main__":
    main()
