"""What MkDocs says and shows, built and served, of good and bad saves."""

import shutil
import subprocess
import sys

import pytest
import yaml

from tests.conftest import (
    LANGUAGES,
    build,
    mkdocs,
    output,
    shown,
    write_block,
    write_pages,
)
from tests.serving import read, serving, wait_for, wait_until

HELLO = shown("hello") + output("hello")
# Neither word stands in the code that the page shows.
GOOD = 'print("go" "od")'

ALERT = 'role="alert"'


@pytest.fixture
def log(tmp_path):
    return tmp_path / "log"


@pytest.fixture
def glossary(project):
    """The project with a glossary of one term."""
    entry = {"term": "seed", "forms": [], "definition": "It begins."}
    for language in LANGUAGES:
        folder = project / "docs" / language
        (folder / "glossary.md").write_text("# Glossary\n\n<!-- glossary -->\n")
        (folder / "glossary.yml").write_text(yaml.safe_dump({"seed": entry}))
    write_pages(project, HELLO + "\nA seed.\n")
    return project


# Built


def test_a_project_is_built_from_the_folder_above(project):
    config = f"{project.name}/mkdocs.yml"
    built = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", config],
        cwd=project.parent,
        capture_output=True,
        encoding="utf-8",
    )
    assert built.returncode == 0, built.stderr
    for folder in LANGUAGES.values():
        assert (
            "hello\n</code>" in (project / "site" / folder / "index.html").read_text()
        )


def test_a_project_without_exhibits_needs_no_words_for_them(project, tmp_path):
    for path in project.glob("docs/*/words.yml"):
        words = yaml.safe_load(path.read_text(encoding="utf-8"))
        del words["live"]
        path.write_text(yaml.safe_dump(words), encoding="utf-8")
    site = build(project, tmp_path / "built")
    assert "hello\n</code>" in (site / "index.html").read_text()


def test_a_page_of_blocks_for_the_terminal_has_no_provenance(project, tmp_path):
    block = "# --8<-- [start:block]\npip install x\n# --8<-- [end:block]\n"
    (project / "snippets/article/hello.py").unlink()
    (project / "snippets/article/install.sh").write_text(block)
    write_pages(project, '```sh\n--8<-- "article/install.sh:block"\n```\n')
    page = (build(project, tmp_path / "built") / "index.html").read_text()
    assert "pip install x\n</code>" in page.replace('<span class="w"> </span>', " ")
    assert "provenance" not in page


def test_a_project_may_do_without_the_pages_of_notebooks(project, tmp_path):
    site = build(project, tmp_path / "built")
    page = (site / "index.html").read_text()
    assert 'href="downloads/article.fr.ipynb"' in page
    assert 'href="notebooks/' not in page


def test_a_page_says_the_values_of_blocks_and_explains_terms(glossary, tmp_path):
    write_block(glossary, "hello", "accuracy = 0.8834\nprint('hello')")
    token = "{{ article/hello.accuracy | percent 1 }}"
    write_pages(glossary, f"{HELLO}\nA seed: {token}, `{{{{ code }}}}`.\n")
    site = build(glossary, tmp_path / "built")
    for language, number in (("fr", "88,3\u00a0%"), ("en", "88.3%")):
        page = (site / LANGUAGES[language] / "index.html").read_text(encoding="utf-8")
        assert f"{number}, <code>{{{{ code }}}}</code>." in page
        assert (
            '<a class="term" href="glossary/#seed" title="It begins.">seed</a>' in page
        )
        assert ALERT not in page


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lambda project: write_block(project, "hello", "1 / 0"), "ZeroDivisionError"),
        (
            lambda project: write_pages(project, shown("hello")),
            "but not the result: add",
        ),
        (
            lambda project: (project / "docs/fr/glossary.md").unlink(),
            "has no page that shows it: write docs/fr/glossary.md",
        ),
        (
            lambda project: (project / "docs/en/words.yml").unlink(),
            "docs/en/words.yml is missing: copy that of another language",
        ),
    ],
)
def test_a_fault_stops_a_build_with_one_sentence(glossary, fault, said):
    fault(glossary)
    stopped = mkdocs(glossary, "build")
    assert stopped.returncode != 0
    assert said in stopped.stdout
    assert "Traceback" not in stopped.stdout


def test_a_block_that_no_page_names_yet_stops_only_a_strict_build(project):
    write_block(project, "early", "x = 1")
    said = "no page shows the block snippets/article/early.py: include it as"
    built = mkdocs(project, "build")
    assert built.returncode == 0
    assert said in built.stdout
    refused = mkdocs(project, "build", "--strict")
    assert refused.returncode != 0
    assert said in refused.stdout


# Served


def wait_for_both(text, address):
    """Wait until the first pages of both languages say it."""
    for folder in LANGUAGES.values():
        wait_for(text, address + folder)


def test_bad_saves_are_said_on_the_pages_and_the_next_one_recovers(glossary, log):
    """Each in both languages, with what can be shown; a good save goes before."""
    configuration = (glossary / "mkdocs.yml").read_text()
    entries = (glossary / "docs/fr/glossary.yml").read_text()
    # With a date and cards: a page that cannot be read is none of the parts.
    page = "---\ndate: 2026-01-02\n---\n{}\n<!-- parts -->\n".format(
        (glossary / "docs/fr/index.md").read_text()
    )
    (glossary / "docs/fr/index.md").write_text(page)
    block = (glossary / "snippets/article/hello.py").read_text()
    saves = [
        ("snippets/article/hello.py", block.replace('")', ""), block, "at line 3"),
        ("docs/fr/glossary.yml", "seed: {term", entries, "glossary.yml, line"),
        ("docs/fr/index.md", page + "\n# \udce9", page, "is not UTF-8"),
        ("docs/fr/index.md", page + shown("no"), page, "which does not exist: write"),
        ("mkdocs.yml", "nav: [\n" + configuration, configuration, "mkdocs.yml"),
    ]
    with serving(glossary, log) as address:
        wait_for_both("hello\n", address)
        for path, bad, good, said in saves:
            content = bad.encode("utf-8", "surrogateescape")
            (glossary / path).write_bytes(content)
            wait_for_both(ALERT, address)
            for folder in LANGUAGES.values():
                assert said in read(address + folder), path
                assert '<h1 id="page">' in read(address + folder), path
            (glossary / path).write_text(good)
            for folder in LANGUAGES.values():
                wait_until(
                    lambda at=address + folder: ALERT not in read(at),
                    lambda path=path: f"{path}: {log.read_text()[-3000:]}",
                )
                assert "hello\n</code>" in read(address + folder)
    assert "Traceback" not in log.read_text()


def test_a_fault_at_the_start_ends_nothing(project, log):
    write_block(project, "hello", 'print("half"')
    with serving(project, log) as address:
        wait_for_both(ALERT, address)
        write_block(project, "hello", GOOD)
        wait_for_both("good\n", address)
        assert ALERT not in read(address)


def test_a_block_may_be_saved_before_the_page_names_it(project, log):
    with serving(project, log) as address:
        wait_for("hello\n", address)
        write_block(project, "late", 'print("la" "te")')
        wait_until(lambda: "no page shows the block" in log.read_text(), log.read_text)
        write_pages(project, HELLO + shown("late") + output("late"))
        wait_for_both("late\n</code>", address)
        assert ALERT not in read(address)


def test_a_newer_save_ends_the_run_under_way(project, log):
    with serving(project, log) as address:
        wait_for("hello\n", address)
        code = "import time\n\nopen('begun', 'w').close()\ntime.sleep(300)"
        write_block(project, "hello", code)
        wait_until((project / "begun").exists, log.read_text)
        write_block(project, "hello", GOOD)
        wait_for_both("good\n", address)


def test_what_is_executed_for_one_language_is_shown_in_all(project, log):
    write_block(project, "hello", "import time\n\nprint('ran at', time.time_ns())")
    with serving(project, log) as address:
        wait_for_both("ran at 1", address)
        shutil.rmtree(project / ".weave")
        write_pages(project, HELLO + "Edited.")
        wait_for_both("Edited.", address)
        wait_for_both("ran at 1", address)
        times = {
            read(address + f).split("ran at 1")[1][:18] for f in LANGUAGES.values()
        }
        assert len(times) == 1
