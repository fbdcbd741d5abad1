"""Pages against blocks and results: one sentence that names the file, and the fix."""

from dataclasses import replace

import pytest

from page.checks import blocks_of, check_pages, check_results, missing_pages
from page.errors import PageError
from page.pages import read_pages
from tests.conftest import figure, output, shown, write_block
from tests.page.conftest import result, write
from weave.errors import WeaveError
from weave.project import Project

HELLO = shown("hello") + output("hello")


def fault(root, results, text, path="docs/fr/index.md"):
    """What is wrong with a page; None if nothing is."""
    write(root, path, text)
    project, pages = Project(root), read_pages(root)
    try:
        check_pages(project, pages)
        check_results(project, pages, results)
    except (PageError, WeaveError) as error:
        return str(error)


def test_a_page_that_shows_all_that_its_block_gave(root, results):
    write(root, "docs/fr/index.md", HELLO + "It is {{ article/hello.lr | number 4 }}.")
    project, pages = Project(root), read_pages(root)
    assert check_pages(project, pages) == []
    assert [block.name for block in blocks_of(project, pages)] == ["article/hello"]
    check_results(project, pages, results)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            HELLO + shown("missing"),
            "docs/fr/index.md shows the block article/missing.py, which does not "
            "exist: write snippets/article/missing.py, or fix the name",
        ),
        (
            HELLO + shown("hello"),
            "docs/fr/index.md shows article/hello.py more than once: keep one",
        ),
        (
            HELLO + output("hello"),
            "docs/fr/index.md shows article/hello.txt more than once: keep one",
        ),
        (
            shown("hello"),
            "docs/fr/index.md shows the block that made article/hello.txt, but not the "
            'result: add `--8<-- "article/hello.txt"`',
        ),
        (
            HELLO + output("nothing"),
            "docs/fr/index.md names article/nothing.txt, which no block of the page "
            "made: it has article/hello.txt",
        ),
        (
            HELLO + figure("hello", 2),
            "docs/fr/index.md names article/hello-2.svg, which no block of the page "
            "made: it has article/hello.txt",
        ),
        (
            output("hello"),
            "docs/fr/index.md names article/hello.txt, which no block of the page "
            "made: it has nothing to show",
        ),
        (
            f"---\ndate: May 2023\n---\n{HELLO}",
            "docs/fr/index.md: date: May 2023 is not a date: write it as 2023-05-03",
        ),
        (
            f"---\ndate: 2023-05-03 10:00:00\n---\n{HELLO}",
            "docs/fr/index.md: date: 2023-05-03 10:00:00 is not a date: write it as",
        ),
        (
            f"{HELLO}\nIt is {{{{ article/hello.lrr }}}}.",
            "docs/fr/index.md, line 8: the block article/hello has no value 'lrr': "
            "name one of lr, seconds",
        ),
        (
            f"{HELLO}\nIt is {{{{ article/helo.lr }}}}.",
            "docs/fr/index.md, line 8: there is no block 'article/helo' to take a "
            "value from: name one of article/hello",
        ),
        (
            f"{HELLO}\nIt is {{{{ article/hello.lr }}}}.",
            "docs/fr/index.md, line 8: {{ article/hello.lr }} would be written as 0, "
            "but is 0.0001: give it more decimals",
        ),
    ],
)
def test_a_fault_of_a_page(root, results, text, said):
    assert fault(root, results, text).startswith(said)


def test_a_figure_that_the_page_does_not_show(root, results):
    drawn = {"article/hello.txt": "hello\n", "article/hello-1.svg": "<svg/>"}
    results["article/hello"] = result(root, drawn)
    assert fault(root, results, HELLO) == (
        "docs/fr/index.md shows the block that made article/hello-1.svg, but not the "
        "result: add `![what it shows](figures/article/hello-1.svg)`"
    )


def test_two_blocks_that_make_a_file_of_one_name(root, results):
    file = root / "weights.bin"
    results["article/hello"].files["weights.bin"] = file
    results["article/other"] = replace(results["article/hello"], outputs={})
    assert fault(root, results, HELLO) == (
        "the blocks article/hello and article/other both make weights.bin, which pages "
        "load by its name: give one another"
    )


def test_messages_that_the_page_does_not_show(root, results):
    written = {"article/hello.txt": "hello\n", "article/hello.stderr.txt": "Bad.\n"}
    results["article/hello"] = result(root, written)
    assert fault(root, results, HELLO) == (
        "docs/fr/index.md shows the block that made article/hello.stderr.txt, but not "
        'the result: add `--8<-- "article/hello.stderr.txt"`'
    )


def test_what_a_block_says_of_its_execution_can_be_followed(root, results):
    block = "# weave: run\n# --8<-- [start:block]\nls\n# --8<-- [end:block]\n"
    write(root, "snippets/article/list.sh", block)
    assert fault(root, results, '```sh\n--8<-- "article/list.sh:block"\n```') == (
        "snippets/article/list.sh says `# weave: run`, which cannot be followed: write "
        "`# weave: execute`, or delete the line"
    )


def test_a_fault_of_the_page_by_itself(root, results):
    said = fault(root, results, HELLO.replace(":block", ":other"))
    assert "there is no section 'other'" in said
    said = fault(root, results, HELLO.replace(":block", ""))
    assert said == (
        "docs/fr/index.md, line 1 does not say which part of article/hello.py to show: "
        'write `--8<-- "article/hello.py:block"`'
    )


@pytest.mark.parametrize("count", [0, 2])
def test_a_block_without_one_section(root, results, count):
    section = "# --8<-- [start:block]\n1\n# --8<-- [end:block]\n"
    write(root, "snippets/article/hello.py", section * count)
    said = fault(root, results, HELLO)
    assert said.startswith(
        f"snippets/article/hello.py has {count} of `# --8<-- [start:block]` and {count}"
    )


def test_an_import_of_what_the_reader_has_not_met(root, results):
    write_block(root, "user", "print(x)", "from snippets.article.late import x")
    write_block(root, "late", "x = 1")
    assert fault(root, results, HELLO + shown("user") + shown("late")).startswith(
        "docs/fr/index.md: snippets/article/user.py imports x from "
        "snippets.article.late, which no block above it on the page makes: fix the "
    )


def test_a_language_that_babel_does_not_know(root, results):
    text = f"{HELLO}\nIt is {{{{ article/hello.seconds }}}}."
    assert fault(root, results, text, "docs/xx/index.md") == (
        "docs/xx/index.md has numbers to write, but xx is not a language that Babel "
        "knows: name the folder by a language's code"
    )


def test_no_page_at_all(root):
    with pytest.raises(PageError, match=r"^there is no page under .*docs: write docs/"):
        check_pages(Project(root), read_pages(root))


def test_a_block_that_no_page_shows_is_a_warning(root):
    """It is saved before the page names it."""
    write_block(root, "orphan", "x = 1")
    write(root, "docs/fr/index.md", HELLO)
    assert check_pages(Project(root), read_pages(root)) == [
        "no page shows the block snippets/article/orphan.py: include it as "
        '`--8<-- "article/orphan.py:block"`, or delete it'
    ]


def test_what_has_not_been_executed_is_not_missed(root):
    """As where the store is empty: other faults are found all the same."""
    write(root, "docs/fr/index.md", shown("hello"))
    check_results(Project(root), read_pages(root), {})


def test_blocks_are_those_of_all_pages_once_in_reading_order(root):
    for name in "abc":
        write_block(root, name, "x = 1")
    write(root, "docs/en/index.md", shown("b") + shown("a"))
    write(root, "docs/fr/index.md", shown("b") + shown("c"))
    blocks = blocks_of(Project(root), read_pages(root))
    assert [block.name[-1] for block in blocks] == ["b", "a", "c"]


def test_pages_that_a_language_lacks_are_told(root):
    for path in ("fr/index.md", "fr/more.md", "en/index.md"):
        write(root, f"docs/{path}", "# One\n")
    assert missing_pages(read_pages(root)) == [
        "docs/en has no more.md: links lead to another language's"
    ]


def test_a_language_has_a_first_page(root):
    write(root, "docs/fr/index.md", "# One\n")
    write(root, "docs/en/more.md", "# One\n")
    with pytest.raises(
        PageError, match=r"^docs/en has no index\.md, to which .*: write"
    ):
        check_pages(Project(root), read_pages(root))


def test_a_folder_of_blocks_is_a_package(root, results):
    (root / "snippets/article/__init__.py").unlink()
    assert fault(root, results, HELLO) == (
        "snippets/article has blocks and no __init__.py: add an empty one"
    )


def test_two_articles_need_downloads_of_their_own(root):
    write(root, "docs/fr/index.md", HELLO)
    write(root, "docs/fr/other.md", HELLO)
    with pytest.raises(PageError, match="both end with a block of snippets/article"):
        check_pages(Project(root), read_pages(root))
