"""Reads `docs/<language>/glossary.yml` of all languages, and holds them together."""

from dataclasses import dataclass

import yaml
from mkdocs.exceptions import PluginError

# libyaml, where PyYAML has it, reads twenty times as fast.
Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

EXAMPLE = "{term: epoch, forms: [epochs], definition: An epoch is one full pass.}"


@dataclass(frozen=True)
class Entry:
    """A term as the glossary shows it, its other spellings in prose, its definition."""

    term: str
    forms: tuple[str, ...]
    definition: str


def read_lists(docs):
    """Each language's entries by their ids, which all share; none where none has any.

    PluginError says what is wrong in a list, and where two differ.
    """
    folders = [p for p in sorted(docs.iterdir()) if p.is_dir() and p.name != "theme"]
    if not any((folder / "glossary.yml").exists() for folder in folders):
        return {}
    lists = {folder.name: _read(folder / "glossary.yml") for folder in folders}
    for language, entries in lists.items():
        for other, others in lists.items():
            for missing in others.keys() - entries.keys():
                raise PluginError(
                    f"docs/{language}/glossary.yml has no entry {missing!r}, but "
                    f"docs/{other}/glossary.yml has: write it, or remove the other"
                )
    return lists


def _read(path):
    name = f"docs/{path.parent.name}/{path.name}"
    try:
        written = yaml.load(path.read_text(encoding="utf-8"), Loader)
    except FileNotFoundError:
        raise PluginError(
            f"{name} is missing, but another language has one: write it, with its ids"
        ) from None
    except yaml.MarkedYAMLError as error:
        raise PluginError(
            f"{name}, line {error.problem_mark.line + 1}, is no YAML, {error.problem}: "
            "mend it there"
        ) from None
    if not isinstance(written, dict):
        raise PluginError(f"{name} has no entries: write them as epoch: {EXAMPLE}")
    entries = {id: _entry(f"{name}: the entry {id!r}", written[id]) for id in written}
    owners = {}
    for id, entry in entries.items():
        for form in {entry.term, *entry.forms}:
            if owners.setdefault(form.casefold(), id) != id:
                raise PluginError(
                    f"{name}: the entries {owners[form.casefold()]!r} and {id!r} both "
                    f"claim {form!r}: leave it to one of them"
                )
    return entries


def _entry(where, fields):
    if not isinstance(fields, dict):
        raise PluginError(f"{where} has no fields: write them as {EXAMPLE}")
    for key in ("term", "forms", "definition"):
        if key not in fields:
            raise PluginError(f"{where} has no {key}: add it, as in {EXAMPLE}")
    for key in ("term", "definition"):
        if not isinstance(fields[key], str) or not fields[key].strip():
            raise PluginError(f"{where} has no text as its {key}: write it")
    forms = fields["forms"]
    if not isinstance(forms, list) or not all(isinstance(f, str) and f for f in forms):
        raise PluginError(
            f"{where} has no list of words as its forms: write [epochs], or []"
        )
    return Entry(fields["term"], tuple(forms), fields["definition"])
