"""Builds the pages with Zensical, MkDocs' successor, and compares them.

`python -m tests.successor SITE`, where SITE is the folder that MkDocs has built: the
boxes of code and output, the figures, and the numbers in prose must be the same. It
needs what the workflow newest installs, and neither MkDocs nor TensorFlow.
"""

import html
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from markdown.extensions import Extension
from markdown.postprocessors import Postprocessor

from page.extension import PageExtension
from page.figure_files import figure_files
from page.glossary import read_glossaries
from page.pages import languages, read_pages
from page.site import Site, make_sites
from page.translated import read_translations
from page.words import read_words
from weave.manifest import read_results
from weave.project import Project

ROOT = Path(__file__).parents[1]

KINDS = {
    "boxes": re.compile(r"<pre\b.*?</pre>", re.DOTALL),
    "figures": re.compile(r'<figure class="woven.*?</figure>', re.DOTALL),
    "numbers": re.compile(r"<p>(?:(?!</?p>).)*?\d.*?</p>", re.DOTALL),
}


def read_site(root: Path, language: str, **given) -> Site:
    """Return the Site of a language, of what is in the repository and in its store."""
    project, languages = Project(root), {language: {"locale": language}}
    return make_sites(
        project,
        languages,
        "http://localhost/",
        all_words=read_words(root),
        pages={page.path: page for page in read_pages(root)},
        results=read_results(project.manifest),
        glossaries=read_glossaries(root),
        translations=read_translations(root),
        **given,
    )[language]


def read_extensions() -> dict:
    """Return the Markdown extensions of mkdocs.yml, as a configuration names them."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    return yaml.safe_load(
        re.search(r"^markdown_extensions:\n(  .*\n)+", text, re.MULTILINE)[0]
    )


class ForZensical(Extension):
    """Has Zensical convert pages as `adapter.py` has MkDocs."""

    def __init__(self, language: str):
        super().__init__()
        self.site = read_site(ROOT, language, has_files=True)

    def extendMarkdown(self, md):
        from zensical.extensions.context import ContextPreprocessor

        path = ContextPreprocessor.from_markdown(md).page.path
        page = self.site.page(path)
        PageExtension(page, self.site).extendMarkdown(md)
        md.postprocessors.register(_FromSource(path), "from_source", -1)


class _FromSource(Postprocessor):
    """Has addresses of figures lead from the page's source, in raw HTML too.

    Zensical makes them lead from the page, all of them; MkDocs leaves raw HTML alone.
    """

    def __init__(self, path: str):
        super().__init__()
        self._up = "../" * path.count("/")

    def run(self, text):
        return re.sub(r'src="(\.\./)*figures/', f'src="{self._up}figures/', text)


def makeExtension(language: str) -> Extension:
    """Return the extension that the configuration below names."""
    return ForZensical(language)


def build(language: str, folder: Path) -> Path:
    """Build a language's pages with Zensical. Return the folder of the site."""
    extensions = read_extensions()
    extensions["markdown_extensions"]["tests.successor"] = {"language": language}
    # It reads nothing outside the folder of its configuration.
    shutil.copytree(ROOT / "docs" / language, folder / language / "docs")
    for name, drawn in figure_files(ForZensical(language).site).items():
        file = folder / language / "docs/figures" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(drawn, encoding="utf-8")
    configuration = folder / language / "mkdocs.yml"
    settings = {
        "site_name": "Zensical",
        "theme": {"name": "material", "variant": "classic", "font": False},
        **extensions,
    }
    configuration.write_text(yaml.safe_dump(settings), encoding="utf-8")
    command = [sys.executable, "-m", "zensical", "build", "-f", str(configuration)]
    subprocess.run(command, cwd=ROOT, check=True)
    return configuration.with_name("site")


def shown(page: Path) -> dict[str, list[str]]:
    """Return the boxes, figures and numbers of a page's article, as texts."""
    text = page.read_text(encoding="utf-8")
    text = text.partition("<article")[2].partition('<section class="provenance"')[0]
    found = {kind: pattern.findall(text) for kind, pattern in KINDS.items()}
    # A mark for the search, which Zensical takes away once it has seen it.
    found["figures"] = [f.replace(" data-search-exclude", "") for f in found["figures"]]
    found["boxes"] = [_text(box) for box in found["boxes"]]
    found["numbers"] = re.findall(r"\d[\d.,\u202f]*", _text(" ".join(found["numbers"])))
    return found


def main() -> None:
    built, differences = Path(sys.argv[1]), 0
    with tempfile.TemporaryDirectory() as folder:
        for language in languages(ROOT):
            site = build(language, Path(folder))
            own = built / language if (built / language).is_dir() else built
            for page in sorted((ROOT / "docs" / language).glob("*.md")):
                place = "" if page.stem == "index" else page.stem
                ours, theirs = (shown(s / place / "index.html") for s in (own, site))
                counts = ", ".join(f"{len(ours[kind])} {kind}" for kind in KINDS)
                other = [kind for kind in KINDS if ours[kind] != theirs[kind]]
                differences += len(other)
                verdict = f"different {', '.join(other)}" if other else "identical"
                print(f"{language}/{page.name}: {counts}: {verdict}")
    sys.exit(1 if differences else 0)


def _text(markup):
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


if __name__ == "__main__":
    main()
