"""`python -m tests.benchmarks.plain <project>`: the French articles without weave.

Executes what their blocks display, each block once, in this process.
"""

import sys
from pathlib import Path

from mkdocs.utils.meta import get_data

from weave.project import Project


def main(project):
    made = {}
    for page in project.pages():
        text = Path(project.root, page.path).read_text(encoding="utf-8")
        if page.language == "fr" and get_data(text)[1].get("article", True):
            names = {"__name__": page.path.stem}
            for block in map(project.block, page.blocks):
                if block.module and block.name not in made:
                    made[block.name] = _executed(block.displayed, names)
                names |= made.get(block.name, {})


def _executed(code, names):
    """Execute code in a namespace; what it has put there."""
    before = dict(names)
    exec(code, names)
    return {
        name: value
        for name, value in names.items()
        if name not in before or before[name] is not value
    }


if __name__ == "__main__":
    main(Project(Path(sys.argv[1]).resolve()))
