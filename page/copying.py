"""Gives code the buttons that copy it.

Material's script would add them one by one, and have the whole page laid out for each.
Its clipboard serves every button that names what it copies.
"""

import html
import re
from itertools import count

# A box that may be copied, as Python-Markdown and the page of a notebook write it.
BOX = re.compile(
    r'(?P<opening><div\b[^>]*\bclass="(?![^"]*\bno-copy\b)[^"]*\bhighlight\b[^"]*"[^>]*>'
    r'(?:<span class="filename">[^<]*</span>)?<pre>(?:<span></span>)?)<code>'
)


def add_buttons(page: str, label: str) -> str:
    """Return a page's HTML with a button in each box of code that may be copied.

    `label` is what the buttons are called.

    >>> code = '<div class="highlight"><pre><code>x = 1</code></pre></div>'
    >>> re.findall("title=.*? |<code.*?>", add_buttons(code, "Copy"))
    ['title="Copy" ', '<code id="__copied_0">']
    """
    name = html.escape(label)
    places = count()

    def write(box):
        target = f"__copied_{next(places)}"
        return (
            f'{box["opening"]}<span class="md-code__nav"><button '
            f'class="md-code__button" title="{name}" '
            f'data-clipboard-target="#{target}" data-md-type="copy"></button></span>'
            f'<code id="{target}">'
        )

    return BOX.sub(write, page)
