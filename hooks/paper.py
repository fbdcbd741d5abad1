"""Marks what print.css cannot tell by itself: links to other sites, and long code.

On the page, Material's script makes the address of every link absolute.
"""

import re

ELSEWHERE = re.compile(
    r'<a (?=[^>]*?href="(?P<address>https?://[^"]*)")(?![^>]*>(?P=address)</a>)'
)
CODE = re.compile(
    r'<div class="(?P<classes>[^"]*\bhighlight)">(?P<code>.*?</pre>)', re.S
)

# Less than half of a sheet.
SHORT = 24


def on_page_content(html, page, config, files):
    def addressed(link):
        if link["address"].startswith(config.site_url):
            return link[0]
        return f'<a data-address="{link["address"]}" '

    return CODE.sub(_measured, ELSEWHERE.sub(addressed, html))


def _measured(block):
    if block["code"].count("\n") <= SHORT:
        return block[0]
    return f'<div class="{block["classes"]} long">{block["code"]}'
