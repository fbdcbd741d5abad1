"""Gives an article, and its notebook's page, the links to its other forms."""

import os
from pathlib import Path
from urllib.parse import quote, urlsplit

from site_language import language_of

COLAB = "https://colab.research.google.com/github"

# The branch that the workflow deploys to.
SITE = "gh-pages"

ICONS = {
    "article": "material/text-box-outline",
    "page": "material/notebook-outline",
    "script": "material/language-python",
    "notebook": "material/download",
    "colab": "simple/googlecolab",
    "source": "material/file-code-outline",
}


def on_page_context(context, page, config, nav):
    """`take_away` is what the template of that name lists."""
    for uri, article in config.extra["tangled"].items():
        if page.file.src_uri in (uri, article.page):
            links = _links(page, uri, article, config)
            context["take_away"] = [
                {"name": name, "url": url, "size": size, "icon": ICONS[name]}
                for name, url, size in links
            ]


def _links(page, uri, article, config):
    """Yield names, addresses, and sizes of what is to be downloaded."""
    if page.file.src_uri == uri:
        yield "page", article.page_url, None
    else:
        yield "article", article.url, None
    yield "notebook", article.notebook.url, article.notebook.size
    yield "script", article.script.url, article.script.size
    repository = (config.repo_url or "").rstrip("/")
    if not repository:
        return
    language = language_of(config)
    host = urlsplit(repository)
    if host.hostname == "github.com":
        # The other languages' sites are folders of the one at the root.
        at_root = Path(config.config_file_path).name == "mkdocs.yml"
        folder = "" if at_root else f"{language}/"
        opened = f"{COLAB}{host.path}/blob/{SITE}/{folder}{article.notebook.url}"
        yield "colab", opened, None
    # In the configuration, `!ENV` would make 1.1 of a branch called 1.10.
    branch = quote(os.environ.get("REPOSITORY_BRANCH", "main"))
    yield "source", f"{repository}/blob/{branch}/docs/{language}/{uri}", None
