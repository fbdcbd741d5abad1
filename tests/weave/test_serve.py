"""A writer at work: what `mkdocs serve` does with good and bad saves."""

import json
import re
import shutil
import time

import pytest

from tests.conftest import (
    LANGUAGES,
    ROOT,
    output,
    shown,
    write_block,
    write_pages,
)
from tests.serving import read, serving, wait_for, wait_until

HALF = 'print("half"'
# Neither word stands in the code that the page shows.
GOOD = 'print("go" "od")'


@pytest.fixture
def log(tmp_path):
    return tmp_path / "log"


def write_hook(project, code):
    """Have all sites of a project built with a hook of this code before the others."""
    (project / "hook.py").write_text(f"from pathlib import Path\n\n{code}")
    for configuration in project.glob("mkdocs*.yml"):
        text = configuration.read_text()
        configuration.write_text(text.replace("hooks:\n", "hooks:\n  - hook.py\n"))


def test_a_half_typed_block_says_so_on_the_page_and_the_next_save_recovers(
    project, log
):
    with serving(project, log) as address:
        wait_for("hello\n", address)
        write_block(project, "hello", HALF)
        for page in (address, address + "en/"):
            wait_for('role="alert"', page)
            assert "snippets/article/hello.py stops at line 3" in read(page)
            # What can be shown is still there.
            assert '<h1 id="page">' in read(page)
        assert "SyntaxError: &#x27;(&#x27; was never closed" in read(address)
        assert "SyntaxError: '(' was never closed" in log.read_text()
        assert "Traceback" not in log.read_text()
        write_block(project, "hello", GOOD)
        for page in (address, address + "en/"):
            wait_for("good", page)
            assert 'role="alert"' not in read(page)


def test_a_fault_at_the_start_ends_nothing(project, log):
    write_block(project, "hello", HALF)
    with serving(project, log) as address:
        wait_for('role="alert"', address)
        write_block(project, "hello", GOOD)
        wait_for("good", address)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (shown("hello") + output("hello") + shown("missing"), "which nobody wrote"),
        (shown("hello") + output("hello") + "{{ article/hello.x }}", "has no value"),
        (shown("hello").replace('"', "'"), "weave cannot read this include"),
    ],
)
def test_a_fault_of_the_page_is_on_the_page_too(project, log, text, said):
    with serving(project, log) as address:
        wait_for("hello\n", address)
        write_pages(project, text)
        wait_for(said, address)
        write_pages(project, shown("hello") + output("hello") + "Mended.")
        wait_for("Mended.", address)
        assert 'role="alert"' not in read(address)


def test_a_newer_save_ends_the_run_under_way(project, log):
    with serving(project, log) as address:
        wait_for("hello\n", address)
        write_block(project, "hello", "import time\n\ntime.sleep(300)")
        time.sleep(3)
        write_block(project, "hello", GOOD)
        wait_for("good", address)
    assert "a block was edited: starting again" in log.read_text()


def test_a_save_executes_once_and_then_all_is_quiet(project, log):
    with serving(project, log) as address:
        wait_for("hello\n", address)
        write_block(project, "hello", GOOD)
        wait_for("good", address)
        wait_until(lambda: "Reloading" in log.read_text(), log.read_text)
        time.sleep(1)
        said = log.read_text()
        time.sleep(3)
        assert log.read_text() == said
    assert said.count("[1/1] article/hello.py") == 2


def test_a_site_is_built_again_only_where_something_of_it_has_changed(project, log):
    builds = log.with_name("builds")
    write_hook(
        project,
        "def on_pre_build(config):\n"
        f"    with open({str(builds)!r}, 'a') as file:\n"
        "        file.write(Path(config.docs_dir).name + ' ')\n",
    )
    with serving(project, log) as address:
        wait_for("hello", address + "en/")
        built = "fr en "
        assert builds.read_text() == built
        for language, folder in (("fr", ""), ("en", "en/"), ("en", "en/"), ("fr", "")):
            page = project / f"docs/{language}/index.md"
            built += f"{language} "
            page.write_text(page.read_text() + f"\nThen {built}.\n")
            wait_for(f"Then {built}.", address + folder)
            assert "hello" in read(address + "en/")
            assert builds.read_text() == built
        write_block(project, "hello", GOOD)
        wait_for("good", address + "en/")
        assert "good" in read(address)
        assert builds.read_text() == built + "fr en "


@pytest.fixture
def pages(project, tmp_path):
    """A file that says which pages have been read."""
    pages = tmp_path / "pages"
    write_hook(
        project,
        "def on_page_markdown(markdown, page, config, files):\n"
        f"    with open({str(pages)!r}, 'a') as file:\n"
        "        file.write(f'{Path(config.docs_dir).name}/{page.file.src_uri} ')\n",
    )
    return pages


def test_edited_prose_leaves_the_other_pages_as_they_are(project, pages, log):
    for language in LANGUAGES:
        more = "# More\n\nOther prose.\n\n## Two {#two}\n\nBelow.\n"
        (project / f"docs/{language}/more.md").write_text(more)
    with serving(project, log) as address:
        wait_for("Other prose", address + "en/more/")
        found = re.search(r'assets/[^"]*/search\.\w+\.min\.js', read(address))
        searches = read(address + found[0])
        for language, folder in LANGUAGES.items():
            pages.write_text("")
            page = project / f"docs/{language}/index.md"
            # Some editors keep what they know of a page beside it.
            page.with_name(".index.md.swp").write_text("New.")
            page.write_text(page.read_text().replace("# Page", "# First") + "\nNew.\n")
            wait_for("New.", address + folder)
            assert pages.read_text() == f"{language}/index.md "
            assert "Other prose" in read(address + folder + "more/")
            # What is said of the others on the edited page, and for them all.
            link = r'<a href="more/" class="md-nav__link">.*?</a>'
            (link,) = re.findall(link, read(address + folder), re.DOTALL)
            assert re.sub(r"<.*?>", "", link).split() == ["More"]
            index = read(address + folder + "search/search_index.json")
            titles = {s["location"]: s["title"] for s in json.loads(index)["docs"]}
            assert titles == {"": "First", "more/": "More", "more/#two": "Two"}
            assert "New." in index
        assert read(address + found[0]) == searches
        # Another page's links may show what stands above the prose.
        pages.write_text("")
        page = project / "docs/fr/more.md"
        page.write_text("---\ntitle: Much more\n---\n\n" + page.read_text())
        wait_for("Much more", address)
        assert pages.read_text() == "fr/index.md fr/more.md "
        assert "Other prose" in read(address + "en/more/")
        assert "dirty" not in log.read_text()


def test_an_edited_block_has_the_pages_built_that_show_it(project, pages, log):
    write_block(project, "other", "x = 1\nprint('other', x)")
    tells = {"fr": shown("other") + output("other"), "en": "{{ article/other.x }}"}
    for language, text in tells.items():
        page = project / f"docs/{language}/more.md"
        page.write_text(f"---\narticle: false\n---\n\n# More\n\n{text} more\n")
    with serving(project, log) as address:
        wait_for("1 more", address + "en/more/")
        pages.write_text("")
        write_block(project, "other", "x = 2\nprint('other', x)")
        wait_for("2 more", address + "en/more/")
        assert "other 2" in read(address + "more/")
        assert pages.read_text() == "fr/more.md en/more.md "
        pages.write_text("")
        write_block(project, "hello", GOOD)
        for folder in ("", "en/"):
            wait_for("good", address + folder)
        assert pages.read_text() == "fr/index.md en/index.md "
        # What no page shows is no reason to build.
        pages.write_text("")
        (project / "snippets/article/tests").mkdir()
        (project / "snippets/article/tests/test_hello.py").touch()
        page = project / "docs/fr/more.md"
        page.write_text(page.read_text() + "\nThen prose.\n")
        wait_for("Then prose", address + "more/")
        assert pages.read_text() == "fr/more.md "


@pytest.fixture
def theme(project):
    """The project's own copy of the theme."""
    theme = project / "docs/theme"
    theme.unlink()
    shutil.copytree(ROOT / "docs/theme", theme)
    return theme


EDITED = '<meta name="edited">'


def test_an_edited_theme_is_seen_in_all_languages(project, theme, log):
    with serving(project, log) as address:
        wait_for("hello", address + "en/")
        template = theme / "partials/sharing.html"
        template.write_text(template.read_text() + EDITED)
        for folder in LANGUAGES.values():
            wait_for(EDITED, address + folder)
        (theme / "assets/new.txt").write_text("A new file.")
        wait_for("A new file.", address + "assets/new.txt")


def test_a_theme_edited_while_a_page_is_built_is_seen(project, theme, log):
    template, waiting = theme / "partials/sharing.html", project / "waiting"
    write_hook(
        project,
        "def on_config(config):\n"
        f"    if Path({str(waiting)!r}).exists():\n"
        f"        Path({str(waiting)!r}).unlink()\n"
        f"        with open({str(template)!r}, 'a') as file:\n"
        f"            file.write({EDITED!r})\n",
    )
    page = project / "docs/fr/index.md"
    page.with_name("other.md").write_text("# Other\n")
    (project / "docs/en/other.md").write_text("# Other\n")
    with serving(project, log) as address:
        wait_for("hello", address + "en/")
        waiting.touch()
        page.write_text(page.read_text() + "\nEarly.\n")
        for folder in LANGUAGES.values():
            wait_for(EDITED, address + folder + "other/")
        assert not waiting.exists()


def test_an_edit_while_its_page_is_built_is_shown(project, log):
    page, waiting = project / "docs/en/index.md", project / "waiting"
    write_hook(
        project,
        "def on_post_page(output, page, config):\n"
        f"    if Path({str(waiting)!r}).exists() and config.docs_dir.endswith('en'):\n"
        f"        Path({str(waiting)!r}).unlink()\n"
        f"        with open({str(page)!r}, 'a') as file:\n"
        "            file.write('\\nLate.\\n')\n",
    )
    with serving(project, log) as address:
        wait_for("hello", address + "en/")
        waiting.touch()
        page.write_text(page.read_text() + "\nEarly.\n")
        wait_for("Late.", address + "en/")
        assert not waiting.exists()


def test_what_is_executed_for_one_language_is_shown_in_all(project, log):
    """Though the edit that led to it was of one language's page alone."""
    write_block(project, "hello", "import time\n\nprint('ran at', time.time_ns())")
    with serving(project, log) as address:
        wait_for("ran at 1", address + "en/")
        shutil.rmtree(project / ".weave")
        page = project / "docs/en/index.md"
        page.write_text(page.read_text() + "\nEdited.\n")
        wait_for("Edited.", address + "en/")
        english, french = (
            re.search(r"ran at (1\d+)", read(address + folder))[1]
            for folder in ("en/", "")
        )
        assert english == french


def test_the_next_run_finds_its_packages_imported(project, log):
    """By a process that waits for it, and has executed no block."""
    code = "import sys\n\nprint('colorsys' in sys.modules, 'x' in globals())"
    write_block(project, "hello", code)
    # A package of the project's own, to be found among those of others.
    (project / "rainbow.py").write_text("import colorsys\n")
    write_block(project, "other", "import rainbow\n\nx = 1")
    write_pages(project, shown("hello") + output("hello") + shown("other"))
    with serving(project, log) as address:
        wait_for("False False", address)
        time.sleep(2)
        write_block(project, "hello", code + "  # again")
        wait_for("True False", address)
