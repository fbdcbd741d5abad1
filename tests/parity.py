"""Holds two languages' versions of a page against each other."""

import re
from dataclasses import dataclass, field
from itertools import zip_longest

FRONT_MATTER = re.compile(r"\A---\n.*?^---\n", re.DOTALL | re.MULTILINE)
FENCE = re.compile(
    r"^(?P<indent>[ \t]*)(?P<ticks>`{3,}).*?^(?P=indent)(?P=ticks)$",
    re.DOTALL | re.MULTILINE,
)
OPENING = re.compile(r"^[ \t]*`{3,}.*$", re.MULTILINE)
INCLUDE = re.compile(r'--8<-- "([^"]+)"')
HEADING = re.compile(r"^(#+) .*?(\{#[\w-]+[^}]*\})?$")
BOX = re.compile(r"^[ \t]*(!!!|\?\?\?\+?) (\w+)", re.MULTILINE)
# The language of a box of code, a block or output in it, a figure.
SHOWN = re.compile(
    r'^[ \t]*`{3,}\{?[ .]*(\w+)|--8<-- "([^"]+)"|!\[[^\]]*\]\(([^)]+)\)', re.MULTILINE
)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]+)\)")
ITEM = re.compile(r"^[ \t]*(-|\d+\.) ", re.MULTILINE)
MATHS = re.compile(r"\$\$.*?\$\$|\$[^$]+\$", re.DOTALL)
TOKEN = re.compile(r"\{\{.*?\}\}")
CODE = re.compile(r"`[^`]*`")

# How each language groups thousands and marks decimals (versions have a point in both).
GROUPS = {"fr": r"[\u202f\u00a0]|\\,", "en": r",|\{,\}"}
DECIMAL = {"fr": "[.,]", "en": r"\."}


@dataclass
class Section:
    """What must be the same in all languages, from a heading to the next."""

    heading: str
    line: int
    shown: list = field(default_factory=list)
    boxes: list = field(default_factory=list)
    items: list = field(default_factory=list)
    links: list = field(default_factory=list)
    maths: list = field(default_factory=list)
    tokens: list = field(default_factory=list)
    numbers: list = field(default_factory=list)


WHAT = {
    "shown": "blocks, outputs and figures",
    "boxes": "boxes",
    "items": "list items",
    "links": "links",
    "maths": "formulas",
    "tokens": "values of blocks",
    "numbers": "numbers",
}


def sections(text, language):
    """The sections of a Markdown page, the part above the first heading included."""
    text = FRONT_MATTER.sub(lambda match: "\n" * match[0].count("\n"), text)
    # Code is compared by its language and include alone; lines keep their numbers.
    prose = FENCE.sub(_keep_includes, text)
    starts = [(1, "")]
    for number, line in enumerate(prose.splitlines(), 1):
        if heading := HEADING.match(line):
            starts.append((number, f"{heading[1]} {heading[2] or 'without an anchor'}"))
    lines = prose.splitlines()
    ends = [number for number, _ in starts[1:]] + [len(lines) + 1]
    return [
        _section(heading, number, "\n".join(lines[number - 1 : end - 1]), language)
        for (number, heading), end in zip(starts, ends, strict=True)
    ]


def faults(pages):
    """Sentences that say where the versions of a page differ.

    `pages` maps two languages to (path, text).
    """
    (one, (path, text)), (other, (other_path, other_text)) = pages.items()
    found = []
    for mine, theirs in zip_longest(sections(text, one), sections(other_text, other)):
        if mine is None or theirs is None or mine.heading != theirs.heading:
            left = f"{mine.heading!r} at line {mine.line}" if mine else "its end"
            right = f"{theirs.heading!r} at line {theirs.line}" if theirs else "its end"
            found.append(
                f"{path} has {left} where {other_path} has {right}: give both the "
                "same headings, levels and anchors"
            )
            break
        found += [
            f"{path}, line {mine.line}, and {other_path}, line {theirs.line}: the "
            f"section's {name} differ, {a} and {b}: make them the same"
            for attribute, name in WHAT.items()
            if (a := getattr(mine, attribute)) != (b := getattr(theirs, attribute))
        ]
    return found


def _section(heading, line, text, language):
    neutral = text.replace(f"/{language}/", "/<language>/")
    words = INCLUDE.sub("", OPENING.sub("", text))
    formulas = [_neutral_maths(m, language) for m in MATHS.findall(words)]
    words = MATHS.sub("", CODE.sub("", words))
    tokens = TOKEN.findall(words.replace(f"/{language}/", "/<language>/"))
    words = TOKEN.sub("", words)
    words = re.sub(r"\]\([^)]*\)|\{[#.][^}]*\}|^[ \t]*\d+\. ", "", words, flags=re.M)
    return Section(
        heading,
        line,
        shown=["".join(found) for found in SHOWN.findall(neutral)],
        boxes=BOX.findall(text),
        items=ITEM.findall(text),
        links=LINK.findall(neutral),
        maths=formulas,
        tokens=tokens,
        numbers=sorted(_numbers(words, language)),
    )


def _keep_includes(fence):
    first, *lines = fence[0].split("\n")
    kept = [line if INCLUDE.search(line) else "" for line in lines]
    return "\n".join([first, *kept])


def _neutral_maths(formula, language):
    formula = re.sub(rf"(?<=\d)(?:{GROUPS[language]})(?=\d{{3}})", "", formula)
    return formula.replace("{,}", ".")


def _numbers(text, language):
    digits = rf"\d{{1,3}}(?:(?:{GROUPS[language]})\d{{3}})+|\d+"
    for number in re.findall(rf"(?:{digits})(?:{DECIMAL[language]}\d+)?", text):
        yield float(re.sub(GROUPS[language], "", number).replace(",", "."))
