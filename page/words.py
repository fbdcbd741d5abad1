"""Reads the words of templates and exhibits, `docs/<language>/words.yml`."""

import re
from pathlib import Path

from page.errors import PageError
from page.pages import languages, read_yaml

# What a template or script fills in.
FIELD = re.compile(r"\{\w+\}")


def read_words(root: Path) -> dict[str, dict]:
    """Return the words of each language: `{"en": {"tags": {"label": "Tags"}}, …}`.

    PageError where one language has other words, or other fields in them.
    """
    words = {name: _read(root / f"docs/{name}/words.yml") for name in languages(root)}
    _check_same(words)
    return words


def texts_of(words: object, path: str = "") -> dict[str, object]:
    """Return the texts in words by their places.

    >>> texts_of({"tags": {"label": "Tags"}, "levels": ["low", "high"]})
    {'tags.label': 'Tags', 'levels.0': 'low', 'levels.1': 'high'}
    """
    if isinstance(words, list):
        words = dict(enumerate(words))
    if not isinstance(words, dict):
        return {path: words}
    parts = (
        texts_of(below, f"{path}.{name}" if path else str(name))
        for name, below in words.items()
    )
    return {place: text for part in parts for place, text in part.items()}


def _check_same(words: dict[str, dict]) -> None:
    """Raise a PageError for the first text that languages have not alike."""
    texts = {language: texts_of(own) for language, own in words.items()}
    first = next(iter(texts), None)
    for language, own in texts.items():
        file, other = f"docs/{language}/words.yml", f"docs/{first}/words.yml"
        for place in sorted(own.keys() ^ texts[first].keys()):
            has, lacks = (file, other) if place in own else (other, file)
            raise PageError(f"{lacks} lacks {place}, which {has} has: translate it")
        for place, text in own.items():
            fields, wanted = (
                ", ".join(sorted(FIELD.findall(str(one)))) or "no field"
                for one in (text, texts[first][place])
            )
            if fields != wanted:
                raise PageError(
                    f"{file} has {fields} in {place}, where {other} has {wanted}: "
                    "write it with the same fields"
                )


def _read(path):
    name = f"docs/{path.parent.name}/{path.name}"
    if not path.exists():
        raise PageError(
            f"{name} is missing: copy that of another language, and translate it"
        )
    words = read_yaml(path)
    if not isinstance(words, dict):
        raise PageError(f"{name} is not a mapping: write it as tags: {{label: Tags}}")
    return words
