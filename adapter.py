"""The one file that ties MkDocs to weave and page; `hooks` in mkdocs.yml names it.

mkdocs.yml builds the site of the first language; beside it, and into it, the other
languages' sites are built from mkdocs.<language>.yml, by `mkdocs serve` too.
"""

import json
import logging
import os
from contextlib import contextmanager
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import FileSystemBytecodeCache
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import ConfigurationError, MkDocsException, PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File

from page.article import anchors_of, for_site, name_of, notebook, title_of
from page.beside import Beside
from page.cache import cache_folder, keep
from page.downloads import downloads
from page.errors import PageError
from page.extension import PageExtension
from page.facts import facts, forms, last_changes, published, sites
from page.figure_files import figure_files
from page.notebook_page import name_headings, notebook_meta, show_notebook
from page.search import readable, with_terms
from page.serving import fault_html, say_on_pages, telling
from page.sites import planned_sites, woven_sites
from page.waiting import progress_html
from weave.archive import ARCHIVE, pack
from weave.background import Background
from weave.errors import WeaveError
from weave.events import as_line
from weave.project import Project
from weave.workers import Workers

log = logging.getLogger("mkdocs.hooks.adapter")

# The plugin that makes pages of notebooks, and Material's group that loads it; a site,
# and who only shows results that were executed elsewhere, may do without.
NOTEBOOKS, GROUP = "mkdocs-jupyter", "material/group"

# Touched when blocks have been executed meanwhile; `mkdocs serve` watches it.
ENDED = Path(__file__).with_name(".cache") / "executed"


@contextmanager
def _faults_said():
    """Have MkDocs say what is wrong in one sentence, and stop."""
    try:
        yield
    except (PageError, WeaveError) as error:
        raise PluginError(str(error)) from None


def _tell(event):
    if line := as_line(event):
        log.info(line)


# These outlive a build. Under `mkdocs serve`, one process waits for the next run, and
# blocks are executed while pages are shown; the end of a run touches a file.
workers = Workers()
background = Background(workers, _tell, lambda: ENDED.touch())

# The other languages' sites, while they are built beside the first one's.
others: list[Beside] = []


def on_startup(command, dirty):
    workers.spare = command == "serve"


def on_shutdown():
    background.stop()
    workers.close()


def on_build_error(error):
    """Ends the other languages' builds: the next one would find them at its folders."""
    for other in others:
        other.stop()


@_faults_said()
def on_serve(server, config, builder):
    """Tell pages of the blocks that are being executed, and of a fault in a build."""
    cache_folder(_root(config), ".")
    ENDED.touch()
    server.watch(str(ENDED))
    root = urlsplit(server.url).path

    def build_or_say():
        try:
            builder()
        except (MkDocsException, SystemExit) as error:
            log.error(error)
            say_on_pages(Path(server.root), str(error))
        except Exception as error:
            log.exception(error)
            say_on_pages(Path(server.root), repr(error))

    server.set_app(telling(server.get_app(), background, root))
    server.builder = build_or_say


@event_priority(200)  # before Material's group, and before all that takes time
@_faults_said()
def on_config(config):
    """Weaves; `config.extra` gets the Site of the language."""
    extra, language = config.extra, Path(config.docs_dir).name
    if not config.use_directory_urls:
        raise PageError("the addresses of pages are folders: use directory URLs")
    # The plugin keeps what it made of notebooks: for each language by itself.
    if GROUP in config.plugins:
        kept = cache_folder(_root(config), f"mkdocs-jupyter/{language}")
        group = config.plugins[GROUP].config
        group.plugins[NOTEBOOKS]["cache_dir"] = str(kept)
        group.enabled = find_spec("mkdocs_jupyter") is not None
    if "sites" not in extra:  # unless the first language's build has made them
        extra["sites"], extra["fault"] = _sites(config)
    extra["site"] = extra["sites"][language]
    if extra["site"].waiting:
        config.extra_javascript.append("assets/waiting.js")


def _sites(config):
    """Return the Site of each language, and the fault with which a build goes on."""
    project = Project(_root(config))
    given = (project, config.extra["languages"], config.site_url)
    if workers.spare:
        return planned_sites(*given, background, log)
    return woven_sites(*given, _tell, log, workers), None


def _root(config):
    """Return the folder of the project."""
    return Path(config.config_file_path).parent.absolute()


@_faults_said()
def on_env(env, config, files):
    """Tells templates of the languages' sites and pages, and keeps them compiled."""
    env.bytecode_cache = FileSystemBytecodeCache(
        str(cache_folder(_root(config), "templates"))
    )
    site = config.extra["site"]
    env.globals["sites"] = sites(site, config.extra["languages"])
    env.globals["published"] = published(site)
    env.globals["last_changes"] = last_changes(site)


@event_priority(100)  # before mkdocs-jupyter, which looks for notebooks among the files
@_faults_said()
def on_files(files, config):
    """Adds what blocks made for pages to load, and the articles' other forms.

    Has the other languages' sites built beside the first one's, whose folder is empty
    by now.
    """
    site = config.extra["site"]
    first, *languages = config.extra["sites"]
    if site.language == first:
        others.clear()  # a process that is forked ends no other
        others[:] = [Beside(_build_other, config, name) for name in languages]
    for result in site.results.values():
        for name, path in result.files.items():
            files.append(File.generated(config, f"live/{name}", abs_src_path=str(path)))
    for name, text in figure_files(site).items() if site.has_files else ():
        files.append(File.generated(config, f"figures/{name}", content=text))
    texts = config.extra["downloads"] = {}
    # With a fault, an article may show blocks that cannot be read.
    for page in [] if config.extra["fault"] else site.articles:
        texts[page.uri] = downloads(page, site)
        for kind, text in texts[page.uri].items():
            files.append(File.generated(config, forms(page)[kind], content=text))
        if NOTEBOOKS in config.plugins:
            text = notebook(page, site, partial(for_site, site.words))
            files.append(_notebook_file(page, text, config))


def _notebook_file(page, text, config):
    """Return the file of which mkdocs-jupyter makes a page; it reads from the disk."""
    file = File(
        f"notebooks/{name_of(page)}.ipynb",
        str(cache_folder(_root(config), f"notebooks/{page.language}")),
        config.site_dir,
        config.use_directory_urls,
    )
    keep(Path(file.abs_src_path), text)
    return file


def on_page_read_source(page, config):
    """Pages are read once, by us: one that is not UTF-8 is a fault that is said."""
    own = config.extra["site"].page(page.file.src_uri)
    return own and own.text


def on_page_markdown(markdown, page, config, files):
    """Has Markdown know the page that it converts, and names a notebook's page."""
    site = config.extra["site"]
    if own := site.page(page.file.src_uri):
        extensions = config.markdown_extensions
        extensions[:] = [e for e in extensions if not isinstance(e, PageExtension)]
        extensions.append(PageExtension(own, site))
    elif article := _article_of(page, site):
        page.canonical_url = site.address(article)
        page.meta |= notebook_meta(title_of(article), site.words["notebook"])


def _article_of(page, site):
    """Return the article of which a page is the notebook, or None."""
    return next((a for a in site.articles if forms(a)["page"] == page.url), None)


def on_page_content(content, page, config, files):
    """Shows notebooks in the site's own style; says what is wrong under `serve`."""
    if article := _article_of(page, config.extra["site"]):
        shown = show_notebook(content, config.extra["site"].words["copy"])
        content, headings = name_headings(shown, anchors_of(article))
        listed = list(page.toc)
        for entry in listed:
            listed += entry.children
            entry.id, entry.title = headings[entry.id]
    site, fault = config.extra["site"], config.extra["fault"]
    if site.waiting:
        root = urlsplit(next(iter(site.addresses.values()))).path
        return progress_html(site.words["waiting"], root) + content
    return fault_html("weave", fault) + content if fault else content


def on_page_context(context, page, config, nav):
    """Gives templates the facts on a page, or on the article whose notebook it is."""
    site = config.extra["site"]
    article = _article_of(page, site)
    own = article or site.page(page.file.src_uri)
    if own:
        texts = config.extra["downloads"].get(own.uri, {})
        repository = (config.repo_url or "").rstrip("/")
        # In the configuration, `!ENV` would make 1.1 of a branch called 1.10.
        branch = os.environ.get("REPOSITORY_BRANCH", "main")
        context |= facts(own, site, texts, repository, branch)
        if NOTEBOOKS not in config.plugins and own.is_article:
            links, shown = context["take_away"], forms(own)["page"]
            context["take_away"] = [link for link in links if link["url"] != shown]
    if article:
        context["provenance"] = None  # the article has it


@_faults_said()
def on_post_build(config):
    """Makes the search readable; waits for the other languages' sites."""
    site = config.extra["site"]
    path = Path(config.site_dir, "search/search_index.json")
    if path.exists():
        index = json.loads(path.read_text(encoding="utf-8"))
        index = with_terms(readable(index), site)
        text = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        path.write_text(text, encoding="utf-8")
    if site.language != next(iter(config.extra["sites"])):
        return
    if not (workers.spare or config.extra["fault"]):
        Path(config.site_dir, ARCHIVE).write_bytes(pack(site.results, log.info))
    for other in others:
        other.wait()
    if site.waiting:
        background.start()
    else:
        workers.prepare(site.project)


@contextmanager
def _named(language):
    """Have what MkDocs says begin with the language that it is about."""

    def name(record):
        record.msg, record.args = f"{language}: {record.getMessage()}", ()
        return True

    mkdocs = logging.getLogger("mkdocs").handlers
    for handler in mkdocs:
        handler.addFilter(name)
    try:
        yield
    finally:
        for handler in mkdocs:
            handler.removeFilter(name)


def _build_other(config, language):
    """Build another language's site than the first, into the first one's."""
    site = config.extra["sites"][language]
    file = Path(config.config_file_path).with_name(f"mkdocs.{language}.yml")
    try:
        other = load_config(
            str(file),
            site_dir=str(Path(config.site_dir, language)),
            site_url=site.addresses[language],
            strict=config.strict,
        )
    except ConfigurationError as error:
        raise PageError(f"{file.name}: {error}") from None
    other.extra |= {name: config.extra[name] for name in ("sites", "fault")}
    with _named(language):
        build(other)
