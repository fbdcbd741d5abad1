"""What a page shows of a block is what runs, and it is narrow enough to read."""

import ast

from snippets.tests.import_rules import snippet_imports
from snippets.tests.sources import END, START

WIDTH = 80


def section_faults(source):
    """A block has one displayed section, and its lines are narrow."""
    if source.section is None:
        return [
            source.fault(
                1,
                "a block has exactly one displayed section: put what the page shows "
                f"between one `{START}` and one `{END}`",
            )
        ]
    start, end = source.section
    lines = source.text.splitlines()[start : end - 1]
    return [
        source.fault(
            number,
            f"a displayed line has {len(line)} columns: break it, a page has room "
            f"for {WIDTH}",
        )
        for number, line in enumerate(lines, start + 1)
        if len(line) > WIDTH
    ]


def hidden_code_faults(source):
    """All that executes is displayed, but for what takes over earlier names."""
    start, end = source.section or (0, 0)
    outside = [
        node
        for node in source.tree.body
        if not start < node.lineno <= node.end_lineno < end
    ]
    if ast.get_docstring(source.tree) is not None:
        del outside[0]
    takeovers = [node for node, _ in snippet_imports(source)]
    return [
        source.fault(
            node.lineno,
            "this executes and is not displayed: move it into the section, above "
            "which stand only imports from snippets",
        )
        for node in outside
        if node not in takeovers
    ]
