"""What a page tells of itself: its card, its dates, its comments."""

import json
import os
import re
import struct
import subprocess
from urllib.parse import urljoin
from xml.etree import ElementTree

import pytest

from tests.browsing import axe_faults
from tests.conftest import (
    ARTICLES,
    LANGUAGES,
    PAGES,
    build,
    mkdocs,
    output,
    shown,
    write_block,
    write_project,
)
from tests.html_pages import parse, text_of

LOCALES = {"fr": "fr_FR", "en": "en_GB"}

GISCUS = {
    "GISCUS_REPO": "owner/repository",
    "GISCUS_REPO_ID": "R_1",
    "GISCUS_CATEGORY": "Comments & ideas",
    "GISCUS_CATEGORY_ID": "DIC_1",
}
# What giscus's own script does with the page, as far as the page is concerned.
CLIENT = """
    (() => {
        const frame = document.createElement("iframe");
        frame.className = "giscus-frame";
        frame.title = "Comments";
        frame.src = "https://giscus.app/widget";
        document.querySelector(".giscus").replaceChildren(frame);
    })();
"""
WIDGET = """<!doctype html><html lang="en"><title>Comments</title><main></main><script>
    onmessage = ({ data }) => document.body.dataset.theme = data.giscus.setConfig.theme;
</script></html>"""


def metas(path):
    """A page's <meta> elements: what is said under each name."""
    said = {}
    for element in parse(path).iter("meta"):
        if name := element.get("property") or element.get("name"):
            said.setdefault(name, []).append(element.get("content"))
    return said


def write_page(project, name="index.md", text="# Page", **front_matter):
    """Give all languages this page."""
    fields = "".join(f"{name}: {value}\n" for name, value in front_matter.items())
    for folder in LANGUAGES:
        path = project / "docs" / folder / name
        path.write_text(f"---\n{fields}---\n\n{text}\n", encoding="utf-8")


def hello():
    return f"# Page\n\n{shown('hello')}\n{output('hello')}"


# Cards


def test_an_article_has_a_card(site, site_address, language):
    (other,) = LOCALES.keys() - {language}
    page = site / LANGUAGES[language] / "index.html"
    said = metas(page)
    address = urljoin(site_address, LANGUAGES[language])
    assert parse(page).find(".//link[@rel='canonical']").get("href") == address
    title = "Introduction " + {"fr": "au Deep", "en": "to deep"}[language]
    assert said["og:title"][0].startswith(title)
    assert said["og:type"] == ["article"]
    assert said["og:description"] == said["description"]
    assert said["og:url"] == [address]
    described = json.loads(
        parse(page).find(".//script[@type='application/ld+json']").text
    )
    assert described["headline"] == said["og:title"][0]
    assert described["url"] == address
    assert described["inLanguage"] == language
    assert described["datePublished"] == "2023-05-03"
    assert 10 <= int(described["timeRequired"].strip("PTM")) <= 60
    assert said["og:locale"] == [LOCALES[language]]
    assert said["og:locale:alternate"] == [LOCALES[other]]
    network = {"fr": "petit réseau de neurones", "en": "small neural network"}
    assert network[language] in said["og:image:alt"][0]
    assert said["twitter:card"] == ["summary_large_image"]
    assert said["twitter:image:alt"] == said["og:image:alt"]
    assert said["article:published_time"] == ["2023-05-03"]
    assert len(said["article:tag"]) == 3


def test_titles_are_not_cut_and_differ(site, language):
    titles = [
        text_of(
            parse(site / LANGUAGES[language] / path / "index.html").find(".//title")
        )
        for path in PAGES
        if not path.startswith("notebooks/")
    ]
    assert [title for title in titles if len(title) > 60] == []
    assert len(set(titles)) == len(titles)


def test_readers_of_feeds_hear_of_what_has_a_date(site, site_address, language):
    root = site / LANGUAGES[language]
    home = urljoin(site_address, LANGUAGES[language])
    links = parse(root / "live/index.html").iter("link")
    (feed,) = (link for link in links if link.get("type") == "application/atom+xml")
    assert urljoin(f"{home}live/", feed.get("href")) == f"{home}feed.xml"
    tree = ElementTree.parse(root / "feed.xml")
    atom = "{http://www.w3.org/2005/Atom}"
    assert tree.find(f"{atom}id").text == home
    entries = {
        entry.find(f"{atom}id").text: entry.find(f"{atom}title").text
        for entry in tree.iter(f"{atom}entry")
    }
    assert entries.keys() == {urljoin(home, path) for path in ARTICLES}
    assert "1" in entries[home]
    updated = {entry.text for entry in tree.iter(f"{atom}updated")}
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", day) for day in updated)


def test_each_part_leads_to_the_next(site, language):
    path, seen = "", []
    while "live" not in path:
        links = parse(site / LANGUAGES[language] / path / "index.html").iter("a")
        (following,) = (link for link in links if link.get("rel") == "next")
        assert following.find(".//*[@class='drawn']") is not None
        path = urljoin(f"/{path}", following.get("href")).lstrip("/")
        seen.append(path)
    assert seen == ["under-the-hood/", "challenges/", "live/"]


def test_the_picture_is_as_large_as_the_card_says(site, site_address, language):
    said = metas(site / LANGUAGES[language] / "index.html")
    path = site / said["og:image"][0].removeprefix(site_address)
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    assert said["og:image:width"] == [str(width)]
    assert said["og:image:height"] == [str(height)]
    assert path.stat().st_size < 60_000


def test_a_page_without_a_date_is_no_article(project, tmp_path):
    write_page(
        project, title="'\"Fish\" & chips'", description="Salt & ink", tags="[a]"
    )
    (project / "docs/fr/index.md").write_text(f"# Un *titre*\n\n{hello()}")
    site = build(project, tmp_path / "built", address="https://site.example/here/")
    said = metas(site / "en/index.html")
    assert said["og:type"] == ["website"]
    assert said["og:title"] == ['"Fish" & chips']
    assert said["og:description"] == ["Salt & ink"]
    assert said["og:image"] == ["https://site.example/here/en/assets/share.png"]
    assert not [name for name in said if name.startswith("article:")]
    assert 'class="dates"' not in (site / "en/index.html").read_text()
    french = metas(site / "index.html")
    assert french["og:title"] == ["Un titre"]
    assert french["og:description"][0].startswith("Un tutoriel de deep learning")


def test_what_is_no_page_has_no_card(site):
    names = metas(site / "404.html")
    assert not [name for name in names if name.startswith(("og:", "twitter:"))]


# Dates


def git(project, *arguments, day="2024-01-01"):
    noon = f"{day}T12:00:00"
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@b.c", *arguments],
        cwd=project,
        env=os.environ | {"GIT_COMMITTER_DATE": noon, "GIT_AUTHOR_DATE": noon},
        check=True,
        capture_output=True,
    )


@pytest.fixture
def repository(project):
    """A project with a history: its page is of 2024, its block of 2025."""
    write_page(project, text=hello(), date="2023-05-01")
    git(project, "init", "--quiet")
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message", "A page", day="2024-03-02")
    write_block(project, "hello", 'print("hello again")')
    git(project, "commit", "--quiet", "--all", "--message", "A block", day="2025-11-22")
    (project / "mkdocs.yml").write_text((project / "mkdocs.yml").read_text() + "\n")
    git(project, "commit", "--quiet", "--all", "--message", "Else", day="2026-01-01")
    return project


def dates(page):
    """What a page says of its dates, and to machines."""
    (paragraph,) = (p for p in parse(page).iter("p") if p.get("class") == "dates")
    machines = [time.get("datetime") for time in paragraph.iter("time")]
    return text_of(paragraph), machines


def test_a_page_says_when_it_was_published_and_changed(repository, tmp_path):
    site = build(repository, tmp_path / "built")
    machines = ["2023-05-01", "2025-11-22"]
    for folder, sentence in {
        "": "Publié le 1er mai 2023, modifié le 22 novembre 2025",
        "en": "Published on 1 May 2023, changed on 22 November 2025",
    }.items():
        page = site / folder / "index.html"
        assert dates(page) == (sentence, machines)
        said = metas(page)
        assert said["article:published_time"] == machines[:1]
        assert said["article:modified_time"] == machines[1:]
        article = text_of(parse(page).find(".//article"))
        assert article.index("Page") < article.index(sentence) < article.index("print")


def test_a_change_before_the_publication_is_none(repository, tmp_path):
    write_page(repository, text=hello(), date="2027-05-03")
    page = build(repository, tmp_path / "built") / "index.html"
    assert dates(page) == ("Publié le 3 mai 2027", ["2027-05-03"])
    assert "article:modified_time" not in metas(page)


@pytest.mark.parametrize("reason", ["no repository", "no git", "shallow"])
def test_without_a_history_nothing_is_said_of_changes(repository, tmp_path, reason):
    settings = {}
    if reason == "no repository":
        (repository / ".git").rename(tmp_path / "elsewhere")
    elif reason == "no git":
        settings["PATH"] = str(tmp_path / "empty")
    else:
        git(repository, "clone", "--quiet", "--depth=1", f"file://{repository}", "copy")
        repository = repository / "copy"
    page = build(repository, repository / "site", **settings) / "en/index.html"
    assert dates(page) == ("Published on 1 May 2023", ["2023-05-01"])
    assert "article:modified_time" not in metas(page)


def test_a_date_that_is_none_stops_the_build(project):
    write_page(project, text=hello(), date="mai 2023")
    stopped = mkdocs(project, "build")
    assert stopped.returncode != 0
    assert "index.md: date: mai 2023 is not a date: write it as 2023-05-03" in (
        stopped.stdout
    )
    assert "Traceback" not in stopped.stdout


# Comments


def test_there_are_no_comments_by_default(site):
    for page in site.rglob("*.html"):
        assert "giscus" not in page.read_text(encoding="utf-8")


@pytest.mark.parametrize("missing", GISCUS)
def test_there_are_no_comments_when_a_setting_is_missing(project, missing):
    write_page(project, text=hello(), date="2023-05-03")
    # As a workflow gives a variable that nobody set.
    site = build(project, project / "site", **GISCUS | {missing: ""})
    assert "omments" not in (site / "en/index.html").read_text()


@pytest.fixture(scope="module")
def commented(tmp_path_factory, serve):
    """The address of a site with comments on the page more/, and none on its first."""
    project = write_project(tmp_path_factory.mktemp("commented") / "project")
    write_page(project, text=f"{hello()}\n[more](more.md)")
    write_page(project, "more.md", "# More\n\n[back](index.md)", date="2023-05-03")
    folder = tmp_path_factory.mktemp("built")
    address = serve(folder)
    build(project, folder, address, **GISCUS)
    return address


@pytest.fixture
def visit(browser):
    """A function that opens an address in a tab of its own, with giscus at hand.

    The tab's requests to giscus are kept as `asked`.
    """
    contexts = []

    def giscus(route):
        client = route.request.url.endswith("client.js")
        kind = "text/javascript" if client else "text/html"
        headers = {"Access-Control-Allow-Origin": "*"}
        body = CLIENT if client else WIDGET
        route.fulfill(body=body, content_type=kind, headers=headers)

    def start(address, scheme="light", answer=giscus, **options):
        context = browser.new_context(color_scheme=scheme, **options)
        contexts.append(context)
        page = context.new_page()
        page.asked = []
        page.on(
            "request",
            lambda request: "giscus" in request.url and page.asked.append(request.url),
        )
        page.route("https://giscus.app/**", answer)
        page.goto(address)
        return page

    yield start
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_comments_come_when_the_reader_asks(commented, visit, language, scheme):
    page = visit(f"{commented}{LANGUAGES[language]}more/", scheme)
    page.wait_for_load_state("networkidle")
    words = {"fr": "Afficher les commentaires", "en": "Show the comments"}
    button = page.get_by_role("button", name=words[language])
    assert "giscus.app" in button.inner_text()
    assert "GitHub" in button.inner_text()
    assert button.bounding_box()["height"] >= 24
    button.focus()
    assert axe_faults(page, within=".comments") == []
    assert page.asked == []

    page.keyboard.press("Enter")
    frame = page.frame_locator("iframe.giscus-frame").locator("main")
    frame.wait_for(state="attached")
    assert page.asked == [
        "https://giscus.app/client.js",
        "https://giscus.app/widget",
    ]
    assert page.evaluate(
        "({...document.querySelector('script[src*=giscus]').dataset})"
    ) == {
        "repo": "owner/repository",
        "repoId": "R_1",
        "category": "Comments & ideas",
        "categoryId": "DIC_1",
        "mapping": "pathname",
        "strict": "1",
        "reactionsEnabled": "1",
        "emitMetadata": "0",
        "inputPosition": "top",
        "theme": scheme,
        "lang": language,
    }
    assert not button.is_visible()
    assert page.locator(".comments h2").evaluate("h2 => h2 == document.activeElement")
    assert page.locator(".comments__state").inner_text() == ""
    assert axe_faults(page, within=".comments") == []


def test_comments_follow_the_scheme(commented, visit):
    page = visit(f"{commented}more/")
    page.locator(".comments__show").click()
    body = page.frame_locator("iframe.giscus-frame").locator("body")
    body.locator("main").wait_for(state="attached")
    for theme in ("light", "dark"):
        page.locator(".md-header [data-md-component=palette] label:visible").click()
        page.frames[-1].wait_for_function(f"document.body.dataset.theme == '{theme}'")


def test_giscus_that_does_not_answer_can_be_asked_again(commented, visit, language):
    more = f"{commented}{LANGUAGES[language]}more/"
    page = visit(more, answer=lambda route: route.abort())
    button, state = page.locator(".comments__show"), page.locator(".comments__state")
    for times in (1, 2):
        button.click()
        page.wait_for_function(
            "document.querySelector('.comments__state').innerText.includes('giscus')"
        )
        assert len(page.asked) == times
        assert button.is_visible()
    assert state.get_attribute("role") == "status"


def test_comments_work_after_instant_navigation(commented, visit):
    for path in LANGUAGES.values():
        page = visit(commented + path)
        page.evaluate("window.stays = true")
        for times in (1, 2):
            assert page.locator(".comments").count() == 0
            page.get_by_role("link", name="more", exact=True).last.click()
            page.locator(".comments__show").click()
            page.locator("iframe.giscus-frame").wait_for(state="attached")
            assert page.asked.count("https://giscus.app/client.js") == times
            page.get_by_role("link", name="back", exact=True).click()
            page.wait_for_url(commented + path)
            page.get_by_role("link", name="more", exact=True).last.wait_for()
        assert page.evaluate("window.stays"), "the page was loaded afresh"


def test_a_page_comes_without_the_script_of_comments(commented, visit):
    """Material waits for a script that a page brings, and for ever if it fails."""
    page = visit("about:blank")
    page.route("**/assets/comments.js", lambda route: route.abort())
    page.goto(commented)
    page.evaluate("document$.subscribe(() => { window.comes = location.pathname; })")
    page.get_by_role("link", name="more", exact=True).last.click()
    page.wait_for_function("window.comes === '/more/'")


def test_without_scripts_no_comments_are_promised(commented, visit):
    page = visit(f"{commented}more/", java_script_enabled=False)
    assert page.locator(".comments").count() == 1
    assert not page.locator(".comments").is_visible()
