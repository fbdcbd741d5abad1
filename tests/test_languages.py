"""A page and itself in the other languages: links, sitemaps, and the page not found."""

import gzip
import shutil
from pathlib import Path
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from tests.browsing import DESKTOP, PHONE, axe_faults
from tests.conftest import LANGUAGES, Quiet, build, write_project
from tests.html_pages import parse, text_of

# Not at the root of its host.
HOME = "https://site.example/deep/"
PAGES = ("", "more/", "deeper/page/")
SITEMAP = {
    "map": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "xhtml": "http://www.w3.org/1999/xhtml",
}


def addresses(page):
    """The values of hreflang that a page must have in its sitemap, with addresses."""
    french, english = HOME + page, f"{HOME}en/{page}"
    return {"fr": french, "en": english, "x-default": french}


def alternates(site):
    """The addresses in a site's sitemap, each with its values of hreflang."""
    return {
        entry.find("map:loc", SITEMAP).text: {
            link.get("hreflang"): link.get("href")
            for link in entry.findall("xhtml:link[@rel='alternate']", SITEMAP)
        }
        for entry in ElementTree.parse(site / "sitemap.xml").getroot()
    }


def choices(tree):
    """Where a page's language selector leads."""
    return {
        link.get("hreflang"): link.get("href")
        for link in tree.iter("a")
        if "md-select__link" in link.get("class", "")
    }


def write_library(root):
    """Write a project of pages at three depths, which link each other."""
    write_project(root)
    below = "\n\n".join(["Text."] * 60)
    pages = {
        "index.md": "# Home\n\n[more](more.md)\n\n[deep](deeper/page.md)",
        "more.md": f"# More\n\n{below}\n\n## Two {{#two}}\n\n{below}",
        "deeper/page.md": "# Page below\n\n[home](../index.md)",
    }
    for language in LANGUAGES:
        for name, text in pages.items():
            path = root / "docs" / language / name
            path.parent.mkdir(exist_ok=True)
            block = path.read_text() if path.exists() else ""
            path.write_text(f"{text}\n\n{block.removeprefix('# Page')}")
    with (root / "docs/fr/more.md").open("a") as french:
        french.write(f"\n\n## Only here {{#ici}}\n\n{below}\n")
    return root


@pytest.fixture
def library(tmp_path):
    return write_library(tmp_path)


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    """The folder of a host that has the library's site in `deep/`."""
    root = write_library(tmp_path_factory.mktemp("library"))
    for language, folder in LANGUAGES.items():
        for name, original in (("copy", "more"), ("own", "own")):
            path = root / f"docs/{language}/{name}.md"
            canonical = f"{HOME}{folder}{original}/"
            path.write_text(f"---\ncanonical: {canonical}\n---\n\n# {name}\n")
    host = tmp_path_factory.mktemp("host")
    build(root, host / "deep", address=HOME)
    return host


@pytest.fixture(scope="module")
def published(host):
    """The folder of the library's site."""
    return host / "deep"


@pytest.mark.parametrize("page", PAGES)
def test_the_selector_leads_to_the_same_page(published, language, page):
    path = LANGUAGES[language] + page
    links = choices(parse(published / path / "index.html"))
    assert not any("://" in link or link.startswith("/") for link in links.values())
    resolved = {name: urljoin(HOME + path, link) for name, link in links.items()}
    assert resolved.items() == addresses(page).items() - {("x-default", HOME + page)}


def test_each_language_has_its_sitemap(published, language):
    """A page that is another's copy, and says so, is in it under its own address."""
    root = LANGUAGES[language]
    pages = (*PAGES, "copy/", "own/")
    wanted = {HOME + root + page: addresses(page) for page in pages}
    assert alternates(published / root) == wanted
    path = published / root / "sitemap.xml"
    assert gzip.decompress(path.with_suffix(".xml.gz").read_bytes()) == (
        path.read_bytes()
    )


def test_robots_are_told_of_all_sitemaps(published):
    lines = (published / "robots.txt").read_text().splitlines()
    assert [line for line in lines if line.startswith("Sitemap: ")] == [
        f"Sitemap: {HOME}sitemap.xml",
        f"Sitemap: {HOME}en/sitemap.xml",
    ]
    assert not any(line.startswith("Disallow") for line in lines)


def translate(path, *pairs):
    """Replace words in a file."""
    text = path.read_text(encoding="utf-8")
    for one, other in pairs:
        assert one in text
        text = text.replace(one, other)
    path.write_text(text, encoding="utf-8")


def test_a_third_language_is_a_configuration_and_a_folder(library, tmp_path):
    english = "en: {name: English, locale: en_GB}"
    german = english + "\n    de: {name: Deutsch, locale: de_DE}"
    translate(library / "mkdocs.yml", (english, german))
    shutil.copy(library / "mkdocs.en.yml", library / "mkdocs.de.yml")
    shutil.copytree(library / "docs/en", library / "docs/de")
    settings = (("docs/en", "docs/de"), ("language: en", "language: de"))
    translate(library / "mkdocs.de.yml", *settings)
    title = ("Page not found", "Seite nicht gefunden")
    translate(library / "docs/de/words.yml", title)
    site = build(library, tmp_path / "built", address=HOME)
    wanted = addresses("more/") | {"de": HOME + "de/more/"}
    for root in ("", "en/", "de/"):
        links = choices(parse(site / root / "more/index.html"))
        found = {lang: urljoin(f"{HOME}{root}more/", links[lang]) for lang in links}
        assert found.items() == wanted.items() - {("x-default", HOME + "more/")}
        assert alternates(site / root)[HOME + root + "more/"] == wanted
    assert f"Sitemap: {HOME}de/sitemap.xml" in (site / "robots.txt").read_text()
    parts = list(parse(site / "404.html").iter("section"))
    assert [part.get("lang") for part in parts] == ["fr", "en", "de"]
    assert "Seite nicht gefunden" in text_of(parts[2])


@pytest.fixture
def read(open_page):
    """A function that opens an address in a tab, whose complaints fail the test."""
    tabs = []

    def start(address, **options):
        tab = open_page(address, base="", **options)
        tabs.append(tab)
        # Material's script knows the site's pages when it has read the sitemap.
        tab.wait_for_load_state("networkidle")
        return tab

    yield start
    assert [tab.complaints for tab in tabs if tab.complaints] == []


@pytest.fixture(scope="module")
def opened(tmp_path_factory, serve):
    """The address of the library's site, built for where it is served."""
    root = write_library(tmp_path_factory.mktemp("library"))
    folder = tmp_path_factory.mktemp("site")
    address = serve(folder)
    build(root, folder, address=address)
    return address


def choose(tab, language):
    """Choose a language in the header."""
    tab.locator(".md-header .md-select button").hover()
    tab.locator(f".md-select a[hreflang={language}]").click()


def scroll_to(tab, anchor):
    """Read on to a section, until the address bar has its anchor."""
    # It follows movements: until it does, the page is moved a little.
    tab.wait_for_function(
        """anchor => {
            const top = document.querySelector(anchor).getBoundingClientRect().top;
            scrollBy(0, top > 70 ? top - 60 : 1);
            return location.hash == anchor;
        }""",
        arg=anchor,
        polling=500,
    )


WAYS = pytest.mark.parametrize(
    ("here", "there", "other"), [("", "en/", "en"), ("en/", "", "fr")], ids=LANGUAGES
)


@WAYS
def test_the_selector_keeps_page_and_section(read, opened, here, there, other):
    tab = read(f"{opened}{here}more/")
    scroll_to(tab, "#two")
    choose(tab, other)
    tab.wait_for_url(f"{opened}{there}more/#two")
    assert tab.locator("html").get_attribute("lang") == other
    tab.wait_for_function(
        "document.querySelector('#two').getBoundingClientRect().y < 200"
    )


@WAYS
def test_the_selector_follows_instant_navigation(read, opened, here, there, other):
    tab = read(opened + here)
    tab.evaluate("window.stays = true")
    for name, path in (("deep", "deeper/page/"), ("home", ""), ("more", "more/")):
        tab.get_by_role("article").get_by_role("link", name=name, exact=True).click()
        tab.wait_for_url(f"{opened}{here}{path}")
        wanted = f"{opened}{there}{path}"
        tab.wait_for_function(
            "([language, wanted]) => document.querySelector("
            "`.md-select a[hreflang=${language}]`).href == wanted",
            arg=[other, wanted],
        )
    assert tab.evaluate("window.stays"), "the page was loaded afresh"
    choose(tab, other)
    tab.wait_for_url(wanted)


def test_a_section_that_the_other_page_lacks_is_silently_ignored(read, opened):
    tab = read(f"{opened}more/")
    scroll_to(tab, "#ici")
    choose(tab, "en")
    tab.wait_for_url(f"{opened}en/more/#ici")
    assert tab.evaluate("scrollY") == 0


def test_a_section_that_this_page_lacks_is_not_carried_over(read, opened):
    tab = read(f"{opened}more/#nowhere")
    # As a screen reader does it: no pointer, no key.
    with tab.expect_navigation():
        tab.locator(".md-select a[hreflang=en]").evaluate("link => link.click()")
    assert tab.url == f"{opened}en/more/"


class _AsPagesDo(Quiet):
    """Answers as GitHub Pages does: what is missing, with the site's 404.html."""

    def send_error(self, code, *arguments):
        page = Path(self.directory, "deep/404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


@pytest.fixture(scope="module")
def copied(host, serve):
    """The address of a copy of the published site, with the same paths."""
    return serve(host, _AsPagesDo) + "deep/"


def test_the_selector_stays_within_a_copy_of_the_site(read, copied):
    tab = read(copied + "more/")
    choose(tab, "en")
    tab.wait_for_url(copied + "en/more/")


def test_one_page_says_in_all_languages_that_there_is_none(published):
    tree = parse(published / "404.html")
    said = {part.get("lang"): text_of(part) for part in tree.iter("section")}
    assert list(said) == list(LANGUAGES)
    assert "Page introuvable" in said["fr"]
    assert "Page not found" in said["en"]
    assert tree.find(".//title").text == "Page introuvable · Page not found"
    assert tree.findall(".//link[@rel='canonical']") == []
    assert choices(tree) == {"fr": "/deep/", "en": "/deep/en/"}


@pytest.mark.parametrize("path", ["no", "no/such/page/", "en/no/such/page/"])
@pytest.mark.parametrize(
    ("name", "home"),
    [("Aller à la page d’accueil", ""), ("Go to the home page", "en/")],
)
def test_the_way_home_is_found_from_any_depth(browser, copied, path, name, home):
    tab = browser.new_page()
    missing = []
    tab.on("response", lambda answer: answer.ok or missing.append(answer.url))
    assert tab.goto(copied + path).status == 404
    tab.wait_for_load_state("networkidle")
    assert missing == [copied + path]
    tab.get_by_role("link", name=name).click()
    tab.wait_for_url(copied + home)
    assert "Home" in tab.locator("h1").inner_text()
    tab.close()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_not_found_can_be_read_by_all(read, copied, scheme, viewport):
    tab = read(copied + "404.html", viewport=viewport, scheme=scheme)
    assert axe_faults(tab) == []
    assert tab.evaluate("document.documentElement.scrollWidth") == viewport["width"]
