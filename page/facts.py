"""What templates show beside the text of a page, as plain dictionaries."""

from collections.abc import Mapping
from datetime import date, datetime
from math import ceil
from posixpath import relpath
from urllib.parse import quote, urlsplit

from babel.dates import format_date, format_interval
from babel.units import format_unit

from page.article import name_of, title_of
from page.exercises import exercises_of
from page.pages import Page
from page.reader import prose
from page.site import Site

COLAB = "https://colab.research.google.com/github"

# The branch that the workflow deploys to.
DEPLOYED = "gh-pages"

# How many words a reader reads in a minute, and how exactly we can know.
WORDS_A_MINUTE, MINUTES = 200, 5

# The packages that decide a result, by their names in a manifest.
PACKAGES = {
    "python": "Python",
    "tensorflow": "TensorFlow",
    "keras": "Keras",
    "numpy": "NumPy",
    "matplotlib": "Matplotlib",
}

ICONS = {
    "article": "material/text-box-outline",
    "page": "material/notebook-outline",
    "script": "material/language-python",
    "notebook": "material/download",
    "exercises": "material/pencil-outline",
    "colab": "simple/googlecolab",
    "source": "material/file-code-outline",
}


def facts(
    page: Page, site: Site, downloads: Mapping[str, str], repository: str, branch: str
) -> dict:
    """Return what templates show beside a page, its `dates` and the `minutes` it takes.

    Of an article, there is more.

    `downloads` has the texts of its files; `repository` is an address, or "", and
    `branch` the one with the pages' sources.
    """
    known = {"dates": dates(page, site), "minutes": minutes(page)}
    if page.is_article:
        known["take_away"] = take_away(page, site, downloads, repository, branch)
        known["exercises"] = exercise_links(page, site, downloads, repository)
        known["provenance"] = provenance(page, site)
    return known


def dates(page: Page, site: Site) -> dict | None:
    """Return when a page with a date was `published`, and `changed` last if later.

    A page changes with its blocks.
    """
    published = page.meta.get("date")
    if type(published) is not date:
        return None  # `page.checks` says what is wrong with it.
    changed = max(_days(page, site), default=published)
    return {
        "published": _day(published, site),
        "changed": _day(changed, site) if changed > published else None,
    }


def minutes(page: Page) -> int:
    """Return how long it takes to read the prose of a page that is not folded."""
    lines = (line for line in prose(page.text).splitlines() if line[:4].strip())
    words = sum(len(line.split()) for line in lines)
    return MINUTES * ceil(words / WORDS_A_MINUTE / MINUTES)


def published(site: Site) -> list[dict]:
    """Return the pages of a site's own language that have a date, the latest first."""
    own = (page for page in site.pages.values() if page.language == site.language)
    dated = [(page, found) for page in own if (found := dates(page, site))]
    listed = [
        {
            "title": title_of(page),
            "url": page.url,
            "minutes": minutes(page),
            "address": site.address(page),
            "summary": page.meta.get("description", ""),
            "published": found["published"]["iso"],
            "changed": (found["changed"] or found["published"])["iso"],
        }
        for page, found in dated
    ]
    return sorted(listed, key=lambda entry: entry["published"], reverse=True)


def last_changes(site: Site) -> dict[str, str]:
    """Return the day, 2026-01-31, on which each page of the site was changed last."""
    changes = {}
    for page in site.pages.values():
        days = _days(page, site)
        if days and page.language == site.language:
            changes[page.url] = max(days).isoformat()
    return changes


def provenance(page: Page, site: Site) -> dict | None:
    """Return the sentence and the facts on where the results of a page come from.

    None where a block has no result yet.
    """
    blocks = [site.project.block(file) for file in page.blocks]
    names = [block.name for block in blocks if block.is_python]
    if not names or not set(names) <= site.results.keys() - site.waiting:
        return None
    results = [site.results[name] for name in names]
    more = site.page("making-of.md")
    said, locale = site.words["provenance"], site.locale
    seconds = sum(result.seconds for result in results)
    days = sorted(datetime.fromisoformat(r.executed).date() for r in results)
    versions = {name: v for result in results for name, v in result.versions.items()}
    taken = [result for result in results if result.origin]
    machines = dict.fromkeys(said["cores"].format(**r.machine) for r in results)
    return {
        "sentence": said["sentence"].format(
            blocks=len(results),
            seconds=format_unit(ceil(seconds), "duration-second", locale=locale),
        ),
        "facts": {
            "executed": format_interval(days[0], days[-1], "yMMMd", locale=locale),
            "versions": ", ".join(
                f"{label} {versions[name]}"
                for name, label in PACKAGES.items()
                if name in versions
            ),
            "machine": "; ".join(machines),
        },
        "elsewhere": taken
        and said["elsewhere"].format(blocks=len(taken), origin=taken[0].origin),
        "commit": site.commit,
        "more": more and more.url,
    }


def take_away(
    page: Page, site: Site, downloads: Mapping[str, str], repository: str, branch: str
) -> list[dict]:
    """Return the links to an article's forms: name, address, icon, size in words.

    Addresses are relative to the language's site.
    """
    links = forms(page)
    if colab := _colab(links["notebook"], page, site, repository):
        links["colab"] = colab
    if repository:
        links["source"] = f"{repository}/blob/{quote(branch)}/{page.name}"
    return _links(links, downloads, site)


def exercise_links(
    page: Page, site: Site, downloads: Mapping[str, str], repository: str
) -> list[dict]:
    """Return the links to an article's exercise notebook, as `take_away` does."""
    links = {name: url for name, url in forms(page).items() if name == "exercises"}
    if links and (colab := _colab(links["exercises"], page, site, repository)):
        links["colab"] = colab
    return _links(links, downloads, site)


def sites(site: Site, languages: Mapping[str, Mapping]) -> list[dict]:
    """Return the site of each language, as templates of one language see it.

    `languages` has their names and locales, that of the root's site first; `root` is
    the way to a site from that of this language, `pages` has the addresses in it.
    """
    pages = {language: [] for language in languages}
    for page in site.pages.values():
        if page.language in pages:
            pages[page.language].append(page.url)
            if page.is_article:
                pages[page.language].append(forms(page)["page"])
    return [
        {
            "language": language,
            **about,
            "address": site.addresses[language],
            "root": _way(site.addresses[site.language], site.addresses[language]),
            "pages": pages[language],
        }
        for language, about in languages.items()
    ]


def forms(page: Page) -> dict[str, str]:
    """Return where an article's forms are in the site of its language."""
    name = name_of(page)
    found = {
        "article": page.url,
        "page": f"notebooks/{name}/",
        "notebook": f"downloads/{name}.{page.language}.ipynb",
        "script": f"downloads/{name}.{page.language}.py",
    }
    if exercises_of(page):
        found["exercises"] = f"downloads/{name}.exercises.{page.language}.ipynb"
    return found


def _colab(notebook, page, site, repository):
    """Return the address at which Colab opens a notebook; None if it is not on GitHub.

    The other languages' sites are folders of the one at the root.
    """
    host = urlsplit(repository)
    if host.hostname != "github.com":
        return None
    root = next(iter(site.addresses.values()))
    folder = site.addresses[page.language].removeprefix(root)
    return f"{COLAB}{host.path}/blob/{DEPLOYED}/{folder}{notebook}"


def _links(addresses, downloads, site):
    """Return links as templates show them."""
    return [
        {
            "name": name,
            "url": url,
            "icon": ICONS[name],
            "size": name in downloads and _size(downloads[name], site.locale),
        }
        for name, url in addresses.items()
    ]


def _days(page, site):
    """Return the days on which a page and its blocks were committed last."""
    files = [page.name, *(f"snippets/{file}" for file in page.blocks)]
    return [site.days[file] for file in files if file in site.days]


def _way(here: str, there: str) -> str:
    """Return the relative address of a folder from another one, as in "../en/"."""
    way = relpath(urlsplit(there).path, urlsplit(here).path)
    return "" if way == "." else f"{way}/"


def _size(text, locale):
    """Return the size of a download in words: 162 kB."""
    kilobytes = max(1, round(len(text.encode()) / 1000))
    return format_unit(kilobytes, "digital-kilobyte", length="short", locale=locale)


def _day(day, site):
    """Return a day as machines write it, and as the page's language does."""
    formats = site.words["dates"]["formats"]
    pattern = formats["first" if day.day == 1 else "other"]
    text = format_date(day, pattern, site.locale)
    return {"iso": day.isoformat(), "text": text}
