"""`python -m weave`: executes what must be executed, and says what it did."""

import argparse
import sys
from pathlib import Path

from weave import store
from weave.errors import WeaveError
from weave.plan import REUSED
from weave.project import Project
from weave.run import stored, weave


def main():
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
    instead.add_argument("--clean", action="store_true", help="empty the store")
    arguments = parser.parse_args()
    project = Project(Path(__file__).resolve().parents[1])
    try:
        if arguments.clean:
            store.clean(project.store)
        elif arguments.check:
            woven = stored(project)
            print(_table(woven))
            sys.exit(0 if set(woven.why.values()) <= {REUSED} else 1)
        else:
            print(_table(weave(project, report=lambda line: print(line, flush=True))))
    except WeaveError as error:
        sys.exit(f"weave: {error}")


def _table(woven):
    rows = [("block", "why", "seconds")]
    for stem, why in woven.why.items():
        entry = woven.entries.get(stem)
        rows.append((stem, why, f"{entry.seconds:.2f}" if entry else ""))
    wide = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        f"{block:{wide[0]}}  {why:{wide[1]}}  {seconds:>{wide[2]}}"
        for block, why, seconds in rows
    )


if __name__ == "__main__":
    main()
