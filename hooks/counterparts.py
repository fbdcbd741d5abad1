"""Ties each page to itself in the other languages: in its head, header and sitemap.

The languages are those of `extra.alternate`; weave sees to it that every page is
written in all of them.
"""

import re
from html import escape
from urllib.parse import urljoin, urlsplit

from mkdocs.utils import get_relative_url

# What Material writes into every head: links to the languages' start pages.
START_PAGES = re.compile(
    r'(?:<link rel="alternate" href="[^"]*" hreflang="[^"]*">\s*)+'
)

# The blank is meant: beside every page to which a link with rel="alternate" leads,
# Material's script fetches a sitemap.xml, where there is none. It overlooks these.
COUNTERPART = '<link rel="alternate " hreflang="{}" href="{}">\n'


def on_page_context(context, page, config, nav):
    """The language selector leads to the same page, from wherever the site is."""
    here = urlsplit(_address(page, config)).path
    context["counterparts"] = [
        language | {"link": get_relative_url(urlsplit(address).path, here)}
        for language, address in _addresses(page.url, config)
    ]


def on_template_context(context, template_name, config):
    if template_name == "404.html":
        # It answers at any address, so that nothing is relative to it.
        context["counterparts"] = [
            language | {"link": urlsplit(address).path}
            for language, address in _addresses("", config)
        ]
    if template_name == "sitemap.xml":
        # Another page's copy, too: Material navigates at once only to what is listed.
        context["listed"] = [
            {"address": _address(page, config), "alternates": _alternates(page, config)}
            for page in (file.page for file in context["pages"])
        ]


def on_post_page(output, page, config):
    links = "".join(
        COUNTERPART.format(language, escape(address))
        for language, address in _alternates(page, config)
    )
    return START_PAGES.sub(links, output)


def on_post_template(output_content, template_name, config):
    return START_PAGES.sub("", output_content)


def _address(page, config):
    """Where a page is: its canonical address may be that of another one."""
    return urljoin(config.site_url, page.url)


def _addresses(url, config):
    """Where a page is in each language."""
    return [
        (language, urljoin(urljoin(config.site_url, language["link"]), url))
        for language in config.extra["alternate"]
    ]


def _alternates(page, config):
    """The values of hreflang, with addresses; the first language is the default."""
    addresses = _addresses(page.url, config)
    _, default = addresses[0]
    return [
        *((language["lang"], address) for language, address in addresses),
        ("x-default", default),
    ]
