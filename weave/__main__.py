"""`python -m weave [ROOT]`: executes what must be executed, and prints what it did."""

import argparse
import sys
from pathlib import Path

from weave.errors import WeaveError
from weave.project import Project
from weave.run import weave


def main():
    parser = argparse.ArgumentParser(
        prog="python -m weave",
        description="Execute the blocks that the pages show, and keep their outputs.",
    )
    parser.add_argument(
        "root",
        nargs="?",
        type=Path,
        default=Path(__file__).parents[1],
        help="the project's folder (this one)",
    )
    root = parser.parse_args().root.resolve()
    try:
        entry = weave(Project(root), report=lambda line: print(line, flush=True))
    except WeaveError as error:
        sys.exit(f"weave: {error}")
    for block, seconds in entry.seconds.items():
        print(f"{seconds:8.2f} s  {block}")


if __name__ == "__main__":
    main()
