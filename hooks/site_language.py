"""What language a configuration's site is in."""

from pathlib import Path


def language_of(config):
    """The language's code, as its folder in `docs/` is named."""
    return Path(config.docs_dir).name


def locale_of(config):
    """The locale that formats the site's dates and numbers, as Babel names it."""
    language = language_of(config)
    return config.extra["locales"].get(language, language)
