"""What a language has no words for, of the comments in displayed code."""

import pytest

from page.pages import read_pages
from page.untranslated import untranslated, unused
from tests.conftest import shown, write_block
from tests.page.conftest import write
from weave.project import Project

EXERCISE = f"""
## Sum {{#exercise-sum}}

??? success "Solution"

    {shown("hello").replace(chr(10), chr(10) + "    ")}
"""

CHECK = """\
# --8<-- [start:block]
def check_sum(
    total,  # a sum
):
    if total != 2:
        message("{n} is not the sum.", n=total)
# --8<-- [end:block]
"""


@pytest.fixture
def lacks(root):
    """A function that gives what French lacks: pages have a block and an exercise."""
    write_block(root, "hello", "total = 1  # half\n\n# Printed.\nprint(total)")
    write(root, "snippets/article/tests/exercises/sum.py", CHECK)
    for language in ("en", "fr"):
        write(root, f"docs/{language}/index.md", f"# One\n{EXERCISE}")

    def of(**texts):
        given = Project(root), read_pages(root), {"en": {}, "fr": texts}
        found = [*untranslated(*given), *unused(*given)]
        # What all exercise notebooks carry is ours.
        return [lack for lack in found if "page/answers.py" not in lack]

    return of


def test_a_language_without_translations_lacks_none(lacks):
    assert lacks() == []


def test_comments_of_blocks_and_checks_and_messages_need_words(lacks):
    assert lacks(half="la moitié") == [
        "docs/fr/code.yml has no words for 'Printed.' in "
        "snippets/article/hello.py: add them",
        "docs/fr/code.yml has no words for 'a sum', '{n} is not the sum.' in "
        "snippets/article/tests/exercises/sum.py: add them",
    ]


def test_words_that_no_code_says_are_told(lacks):
    said = {"half": "a", "Printed.": "b", "a sum": "c", "{n} is not the sum.": "{n} d"}
    assert lacks(**said) == []
    assert lacks(**said, Old="ancien") == [
        "docs/fr/code.yml has words for 'Old', which no code says: delete them"
    ]
    assert lacks(**said, **{f"Old {n}": "ancien" for n in range(5)}) == [
        "docs/fr/code.yml has words for 'Old 0', 'Old 1', 'Old 2', 2 more, which no "
        "code says: delete them"
    ]


def test_what_only_another_language_shows_has_its_words(root, lacks):
    write(root, "docs/fr/index.md", "# One\n")
    assert lacks(half="a", **{"a sum": "b"}) == []


def test_code_that_is_half_typed_lacks_nothing(root, lacks):
    write_block(root, "hello", "# Printed.\nprint(")
    assert [lack for lack in lacks(half="a") if "hello.py" in lack] == []
