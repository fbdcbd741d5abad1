"""The built site, a server for it, a browser, and small projects to break."""

import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from filelock import FileLock
from playwright.sync_api import sync_playwright

from page.pages import languages, read_pages
from tests.browsing import (
    DESKTOP,
    open_boxes,
    set_scheme,
    wait_for_maths,
    wait_for_navigation,
)
from weave.project import Project
from weave.run import stored_names as read_names

ROOT = Path(__file__).parents[1]
LANGUAGES = {"fr": "", "en": "en/"}

# The pages of this repository, which other projects don't have.
NAV = r"^nav:(?:\n(?: .*\n)+| \[.*\n)"

# The pages of notebooks, which take a build two seconds.
NOTEBOOKS = r"^  group:.*\n(?:    .*\n)+"


FRENCH = [page for page in read_pages(ROOT) if page.language == "fr"]

# What tests of all pages look at, below a language's address; the pages of notebooks
# are alike.
ARTICLES = [page.url for page in FRENCH if page.is_article]
PAGES = [page.url for page in FRENCH] + ["notebooks/introduction/"]

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)

# The last one cuts the network: only the site under test has an address. That before
# it leaves out a bar for addresses, for which each tab would start a second process:
# opening a page takes half as long without it.
BROWSER_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


def mkdocs(root, *arguments, **settings):
    """Run MkDocs in a project; the finished process, with what it said as `stdout`.

    `settings` go into its environment. The processes of pytest-xdist take turns in a
    project: the first that builds this repository executes its blocks for all.
    """
    kept = Path(root, ".cache")
    kept.mkdir(exist_ok=True)
    with FileLock(kept / "building"):
        return subprocess.run(
            [sys.executable, "-m", "mkdocs", *arguments],
            cwd=root,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | settings,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )


def build(root, target, address="", **settings):
    """Build a project's site into the folder `target`, with no warning allowed.

    `address` is where it will be served; the configuration has a default. `settings`
    go into the environment.
    """
    if address:
        settings["SITE_URL"] = address
    built = mkdocs(root, "build", "--strict", "--site-dir", str(target), **settings)
    assert built.returncode == 0, built.stdout
    return target


@pytest.fixture(scope="session")
def site_folder(tmp_path_factory):
    return tmp_path_factory.mktemp("site")


@pytest.fixture(scope="session")
def site_address(site_folder, serve):
    """Where the built site will be served."""
    return serve(site_folder, Published)


@pytest.fixture(scope="session")
def site(site_folder, site_address):
    """The folder of the site, built for the address at which it is served.

    Elsewhere, Material takes none of its links for its own: no instant navigation.
    """
    return build(ROOT, site_folder, site_address)


@pytest.fixture(scope="session")
def stored_names(site):
    """A function that gives the names that a block left in the store.

    It is what the built site shows.
    """
    project = Project(ROOT)
    return functools.cache(
        lambda name: read_names(project, project.block(f"{name}.py"))
    )


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


class Published(Quiet):
    """Serves files as GitHub Pages does.

    Without it, browsers ask again for what has just been built: Material has them load
    the style sheets twice, and they print blanks for what waits for a font.
    """

    def end_headers(self):
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()


@pytest.fixture(scope="session")
def serve():
    """A function that serves a folder on this machine and gives its address.

    It answers as a handler of `http.server` does.
    """
    servers = []

    def start(folder, handler=Quiet):
        handler = functools.partial(handler, directory=str(folder))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def address(site, site_address):
    """The address of the built site."""
    return site_address


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    if executable is None:
        reason = (
            "no browser found: install Chromium, Chrome or Edge "
            "(on Debian and Ubuntu, `apt-get install chromium`)"
        )
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    browser = playwright.chromium.launch(executable_path=executable, args=BROWSER_FLAGS)
    yield browser
    browser.close()


def load(context, address):
    """Open an address in a new tab, and wait for its maths; the tab.

    Its requests and the complaints of its console are its `requests` and `complaints`.
    """
    page = context.new_page()
    page.requests, page.complaints = [], []
    page.on("request", lambda request: page.requests.append(request.url))
    page.on("console", lambda message: page.complaints.append(message.text))
    page.on("pageerror", lambda error: page.complaints.append(str(error)))
    page.goto(address)
    wait_for_maths(page)
    return page


@pytest.fixture(scope="session")
def opened(browser, address):
    """A function that gives a page of the site to look at, without acting in it.

    All tests look at the same tab, which takes on the size, the colours and the medium
    that each asks for: a page takes longer to load than to look at. Its boxes are open
    and its figures at rest, as else a tab at which nobody looks goes on drawing.
    """
    tabs = {}

    def look(
        path, viewport=DESKTOP, scheme="light", media="screen", reduced_motion="reduce"
    ):
        if path not in tabs:
            context = browser.new_context(viewport=DESKTOP, reduced_motion="reduce")
            tabs[path] = load(context, address + path)
            wait_for_navigation(tabs[path])
            open_boxes(tabs[path])
        page = tabs[path]
        page.set_viewport_size(viewport)
        page.emulate_media(media=media, reduced_motion=reduced_motion)
        set_scheme(page, scheme)
        page.evaluate(
            """() => {
                // The keyboard goes on from where the focus was last.
                const start = document.createElement("i");
                start.tabIndex = -1;
                document.body.prepend(start);
                start.focus();
                start.remove();
                scrollTo({ top: 0, behavior: "instant" });
            }"""
        )
        return page

    yield look
    for page in tabs.values():
        page.context.close()


@pytest.fixture
def open_page(browser, address):
    """A function that opens an address in a tab of its own, as `load` does."""
    contexts = []

    def start(path, viewport=DESKTOP, scheme="light", base=address, **options):
        context = browser.new_context(viewport=viewport, color_scheme=scheme, **options)
        contexts.append(context)
        return load(context, base + path)

    yield start
    for context in contexts:
        context.close()


@pytest.fixture(params=list(LANGUAGES))
def language(request):
    return request.param


@pytest.fixture
def project(tmp_path):
    """A project of one page in two languages and one block, which builds."""
    return write_project(tmp_path)


def write_project(tmp_path, left_out=f"{NAV}|{NOTEBOOKS}"):
    """Write a project of one page in two languages and one block, which builds.

    Its site has this repository's configuration, words, theme and rooms, but for what
    is `left_out` of the configuration, a regular expression.
    """
    tmp_path.mkdir(exist_ok=True)
    for path in ROOT.glob("mkdocs*.yml"):
        configuration = path.read_text(encoding="utf-8")
        kept = re.sub(left_out, "", configuration, flags=re.MULTILINE)
        (tmp_path / path.name).write_text(kept, encoding="utf-8")
    for folder in languages(ROOT):
        (tmp_path / "docs" / folder).mkdir(parents=True)
        words = Path("docs", folder, "words.yml")
        shutil.copy(ROOT / words, tmp_path / words)
    for name in ("adapter.py", "page", "weave", "docs/theme"):
        (tmp_path / name).symlink_to(ROOT / name)
    article = tmp_path / "snippets/article"
    article.mkdir(parents=True)
    for package in (article.parent, article):
        (package / "__init__.py").touch()
    write_block(tmp_path, "hello", 'print("hello")')
    write_pages(tmp_path, f"{shown('hello')}\n{output('hello')}")
    return tmp_path


def article(language):
    """The page of the introduction, as it is read."""
    path = Path("docs", language, "index.md")
    return next(page for page in read_pages(ROOT) if page.path == path)


def write_block(project, name, code, before=""):
    """Write the block `article/<name>.py` of a project; `before` is not displayed."""
    path = project / "snippets/article" / f"{name}.py"
    path.write_text(
        f"{before}\n# --8<-- [start:block]\n{code}\n# --8<-- [end:block]\n",
        encoding="utf-8",
    )


def write_pages(project, text):
    """Give all languages' first page this text."""
    for words in project.glob("docs/*/words.yml"):
        path = words.with_name("index.md")
        path.write_text(f"# Page\n\n{text}\n", encoding="utf-8")


def shown(name):
    """The Markdown that shows a block's code."""
    return f'```python\n--8<-- "article/{name}.py:block"\n```\n'


def output(name):
    """The Markdown that shows what a block printed."""
    return f'```text\n--8<-- "article/{name}.txt"\n```\n'


def figure(name, number=1):
    """The Markdown that shows what a block drew."""
    return f"![A figure](figures/article/{name}-{number}.svg)\n"
