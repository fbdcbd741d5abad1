"""Gives the table of contents the spaces of the headings.

Python-Markdown makes plain ones of all, no-break spaces too: a line of the table then
begins with a question mark, in French.
"""

import re

from contents import entries

HEADING = re.compile(r'<h[1-6] id="([^"]+)"[^>]*>(.*?)</h[1-6]>', re.DOTALL)
NO_TEXT = re.compile(r'<a class="headerlink".*?</a>|<[^>]*>', re.DOTALL)


def on_page_content(content, page, config, files):
    texts = {id: NO_TEXT.sub("", inside) for id, inside in HEADING.findall(content)}
    for item in entries(page.toc):
        text = texts.get(item.id, "").strip()
        if " ".join(text.split()) == item.title:
            item.title = text
