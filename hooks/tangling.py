"""Gives each article its script and its notebook, and the notebook a page."""

import re
from dataclasses import dataclass
from pathlib import Path
from posixpath import join, normpath
from urllib.parse import urljoin

from babel import Locale
from babel.units import format_unit
from cache_folder import cache_folder, writing
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.utils.meta import get_data
from site_language import language_of

from weave.project import Project
from weave.prose import prose
from weave.tangle.cells import read_cells
from weave.tangle.notebook import code_cells, notebook
from weave.tangle.script import script
from weave.tokens import fill

# Its text, and its anchor if it has one.
HEADING = re.compile(r"^#{1,6} (.*?)(?: *\{ *#([\w-]+).*)?$", re.MULTILINE)


@dataclass(frozen=True)
class Download:
    """A file for readers: its address in the language's site, its size in words."""

    url: str
    size: str


@dataclass(frozen=True)
class Tangled:
    """What readers take with them of an article: its script, and its notebook.

    `url` is that of the article; `page` is the notebook's own page, which shows the
    `figures` of the article, and whose headings have the same `anchors`; `blocks` has
    the stems of those that are executed.
    """

    title: str
    url: str
    address: str
    script: Download
    notebook: Download
    page: str
    page_url: str
    blocks: list[str]
    figures: tuple[str, ...]
    anchors: list[str]


# The notebooks that this process has written for their pages: MkDocs loads a hook once.
written = {}


@event_priority(100)  # before weaving, which may take minutes
def on_config(config):
    """The plugin keeps what it made of a notebook: for each language by itself."""
    cache = cache_folder(config, f"mkdocs-jupyter/{language_of(config)}")
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(cache)


@event_priority(100)  # before mkdocs-jupyter, which looks for notebooks among the files
def on_files(files, config):
    """Adds the files; `config.extra["tangled"]` has a Tangled for each article."""
    project = Project(Path(config.config_file_path).parent)
    language = language_of(config)
    config.extra["tangled"] = tangled = {}
    for page in project.pages() if "fault" not in config.extra else ():
        if page.language == language and page.blocks:
            uri = page.counterpart.as_posix()
            if made := _tangle(page, uri, project, files, config):
                tangled[uri] = made


def _tangle(page, uri, project, files, config):
    """Add what readers take with them of a page; its Tangled, if it is an article."""
    woven, site = config.extra["woven"], config.site_url
    text = Path(project.root, page.path).read_text(encoding="utf-8")
    text = fill(text, woven.values, page.language)
    written, meta = get_data(text)
    if not meta.get("article", True):
        return None
    address = urljoin(site, files.src_uris[uri].url)

    def link(target):
        path, mark, anchor = target.partition("#")
        page = files.src_uris.get(normpath(join(uri, "..", path)))
        place = urljoin(site, page.url) if page else urljoin(address, path)
        return place + mark + anchor

    cells = read_cells(text, project, link)
    blocks = [project.block(name) for name in page.blocks]
    headings = HEADING.findall(prose(written))
    # A page may begin with blocks of another article, and ends with its own.
    article = page.blocks[-1].partition("/")[0]
    title = meta.get("title") or (headings[0][0] if headings else article)
    contents = {
        "py": script(cells, blocks, title, address),
        "ipynb": notebook(cells, text, woven.entries),
    }
    downloads = {}
    for suffix, content in contents.items():
        name = f"downloads/{article}.{page.language}.{suffix}"
        file = File.generated(config, name, content=content)
        files.append(file)
        downloads[suffix] = Download(file.url, _size(content, page.language))

    folder = cache_folder(config, f"notebooks/{page.language}")
    shown = File(
        f"notebooks/{article}.ipynb",
        str(folder),
        config.site_dir,
        config.use_directory_urls,
    )
    _write(Path(shown.abs_src_path), contents["ipynb"], config)
    files.append(shown)
    return Tangled(
        title,
        files.src_uris[uri].url,
        address,
        downloads["py"],
        downloads["ipynb"],
        shown.src_uri,
        # As the plugin will have it, which makes pages of notebooks.
        shown.src_uri.removesuffix(".ipynb")
        + ("/" if config.use_directory_urls else ".html"),
        [block.stem for block in blocks if block.module],
        page.figures,
        [anchor for _, anchor in headings],
    )


def _size(content, language):
    kilobytes = max(1, round(len(content.encode()) / 1000))
    locale = Locale.parse(language, sep="-")
    return format_unit(kilobytes, "digital-kilobyte", length="short", locale=locale)


def _write(path, content, config):
    """Write the notebook of a page, unless its prose alone is new under `mkdocs serve`.

    Showing a notebook takes half a second, which a writer of prose need not wait. Where
    all pages are built, it is written: its headings must be those of the article.
    """
    before = written.get(path) if "edited" in config.extra else None
    if before is None or code_cells(before) != code_cells(content):
        with writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8", newline="\n")
        written[path] = content
