"""Reads the words of templates and exhibits, `docs/<language>/words.yml`."""

from pathlib import Path

from page.errors import PageError
from page.pages import languages, read_yaml


def read_words(root: Path) -> dict[str, dict]:
    """Return the words of each language: `{"en": {"tags": {"label": "Tags"}}, …}`."""
    return {name: _read(root / f"docs/{name}/words.yml") for name in languages(root)}


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
