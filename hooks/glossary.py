"""Explains the glossary's terms, on its page and where another page first uses one.

Python-Markdown's `abbr` finds them in prose. A page in which the words of an entry
mean another one, or none, says so in its front matter, by the ids:
`glossary: {bias: unfair-bias, recall: null}`.
"""

import html
from pathlib import Path

from babel import Locale
from glossary_links import link_terms
from glossary_lists import read_lists
from mkdocs.exceptions import PluginError
from site_language import language_of, locale_of

PAGE = "glossary.md"
MARKER = "<!-- glossary -->"


def on_config(config):
    """Reads the lists of all languages, as each shows the others' terms."""
    config.extra["glossaries"] = read_lists(Path(config.docs_dir).parent)


def on_page_markdown(markdown, page, config, files):
    """Shows the list on its page; on others, tells `abbr` what to find."""
    entries = _entries(config)
    is_glossary = page.file.src_uri == PAGE
    config.mdx_configs["abbr"] = (
        {} if is_glossary else {"glossary": _meanings(entries, page)}
    )
    if not is_glossary:
        return markdown
    if not entries or MARKER not in markdown:
        raise PluginError(
            f"docs/{language_of(config)}/{PAGE} shows no list: it needs a line "
            f"{MARKER} and, beside the page, glossary.yml"
        )
    return markdown.replace(MARKER, _list(config))


def on_page_content(content, page, config, files):
    """Makes links of what `abbr` found."""
    entries = _entries(config)
    if not entries:
        return content
    glossary = files.get_file_from_path(PAGE)
    if not glossary:
        raise PluginError(
            f"docs/{language_of(config)}/glossary.yml has no page that shows it: write "
            f"{PAGE} beside it, with a line {MARKER}"
        )
    return link_terms(content, entries, glossary.url_relative_to(page.file))


def _entries(config):
    return config.extra["glossaries"].get(language_of(config), {})


def _meanings(entries, page):
    """The id that each spelling of a term stands for in this page; "" for none."""
    own = page.meta.get("glossary", {})
    if not isinstance(own, dict):
        raise PluginError(
            f"{page.file.src_uri} has no mapping as glossary in its front matter: "
            "write it as {bias: unfair-bias}"
        )
    for id in {*own, *own.values()} - {None}:
        if id not in entries:
            raise PluginError(
                f"{page.file.src_uri} names {id!r} under glossary in its front matter, "
                "but the glossary has no such entry: mend the id"
            )
    return {
        spelling: own.get(id, id) or ""
        for id, entry in entries.items()
        for form in (entry.term, *entry.forms)
        for spelling in (form, form[0].upper() + form[1:])
    }


def _list(config):
    """The entries as HTML, each with its counterparts in the other languages."""
    own = language_of(config)
    words = config.extra["words"]["glossary"]["counterpart"]
    languages = Locale.parse(locale_of(config).replace("-", "_")).languages
    rows = []
    for id, entry in _entries(config).items():
        counterparts = [
            words.format(
                language=languages[other],
                term=f'<i lang="{other}">{html.escape(entries[id].term)}</i>',
            )
            for other, entries in config.extra["glossaries"].items()
            if other != own
        ]
        rows.append(
            f'<div id="{id}">\n<dt>{html.escape(entry.term)} '
            f"<small>{', '.join(counterparts)}</small></dt>\n"
            f"<dd>{html.escape(entry.definition)}</dd>\n</div>"
        )
    return '<dl class="glossary">\n{}\n</dl>'.format("\n".join(rows))
