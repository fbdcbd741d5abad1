"""Writes robots.txt, which tells search engines of every language's sitemap."""

from pathlib import Path
from urllib.parse import urljoin


def on_post_build(config):
    sitemaps = [
        urljoin(urljoin(config.site_url, language["link"]), "sitemap.xml")
        for language in config.extra["alternate"]
    ]
    lines = ["User-agent: *", "Allow: /", *(f"Sitemap: {url}" for url in sitemaps)]
    Path(config.site_dir, "robots.txt").write_text("\n".join(lines) + "\n")
