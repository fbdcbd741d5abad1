"""Under `mkdocs serve`, has pages that are not built again keep their titles.

Where the configuration names none, an edited page shows them in its navigation.
"""

from pathlib import Path

from site_language import language_of

# For each language, by the pages' paths: MkDocs loads a hook once.
titles = {}


def on_nav(nav, config, files):
    for page in nav.pages if "edited" in config.extra else ():
        if Path(page.file.abs_src_path) not in config.extra["edited"]:
            page.title = titles[language_of(config)].get(page.file.src_uri)


def on_env(env, config, files):
    pages = (file.page for file in files.documentation_pages())
    titles[language_of(config)] = {page.file.src_uri: page.title for page in pages}
