"""Lets results of a search be read: formulas as text, a page's tags once."""

import json
import re
from pathlib import Path

from site_language import language_of

FORMULA = re.compile(r"\\[(\[](.*?)\\[)\]]", re.DOTALL)
SYMBOLS = {
    r"\left": "",
    r"\right": "",
    r"\,": "\u202f",
    "{,}": ",",
    r"\times": "\u00d7",
    r"\dots": "…",
    r"\sum": "∑",
}

# What each language's index held last: MkDocs loads a hook once.
sections = {}


def on_post_build(config):
    path = Path(config.site_dir, "search/search_index.json")
    index = json.loads(path.read_text(encoding="utf-8"))
    for section in index["docs"]:
        section["text"] = FORMULA.sub(lambda tex: _as_text(tex[1]), section["text"])
        if "#" in section["location"]:
            section.pop("tags", None)
    if "edited" in config.extra:
        # The other pages have not been read.
        edited = {_page(section) for section in index["docs"]}
        others = sections[language_of(config)]
        index["docs"] += [other for other in others if _page(other) not in edited]
    sections[language_of(config)] = index["docs"]
    text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text, encoding="utf-8")


def _page(section):
    return section["location"].partition("#")[0]


def _as_text(formula):
    """A formula as HTML, or an ellipsis if it holds more than HTML can write."""
    for tex, text in SYMBOLS.items():
        formula = formula.replace(tex, text)
    for sign, tag in (("_", "sub"), (r"\^", "sup")):
        formula = re.sub(rf"{sign}(?:{{(.*?)}}|(\w))", rf"<{tag}>\1\2</{tag}>", formula)
    return "…" if re.search(r"[\\{}]", formula) else formula
