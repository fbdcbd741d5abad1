"""No code and no output is typed where a block's would stand."""

import pytest

from page.checks import check_pages
from page.errors import PageError
from page.pages import read_pages
from page.typed import typed_faults
from tests.conftest import output, shown
from tests.page.conftest import write
from weave.project import Project


def fence(info, body="x = 1"):
    return f"Words.\n\n```{info}\n{body}\n```\n"


@pytest.mark.parametrize(
    "info",
    [
        *("python", "py", "{ .python .no-copy }", "{ #x .python }", "pycon"),
        *('python title="a"', '{ .text title="Output" }', 'text title="Output"'),
        *('{ .python title=".not-executed" }', "Python"),
    ],
)
def test_typed_python_and_typed_output_are_found(info):
    assert [line for line, _ in typed_faults(fence(info))] == [3]


@pytest.mark.parametrize(
    "info",
    [
        *("sh", "yaml", "markdown", "text", "", "{ .text .no-copy }", 'sh title="a"'),
        *("{ .python .not-executed }", "{ .not-executed .python }"),
        '{ .text .not-executed title="Output" }',
    ],
)
def test_other_languages_and_marked_fences_are_allowed(info):
    assert list(typed_faults(fence(info))) == []


def test_fences_in_boxes_and_in_fences():
    indented = fence("python").replace("\n", "\n    ")
    assert [line for line, _ in typed_faults(indented)] == [3]
    assert list(typed_faults(f"````markdown\n{fence('python')}````\n")) == []


def test_a_text_below_the_code_of_a_block_is_its_output():
    text = fence("text").removeprefix("Words.\n\n")
    assert [line for line, _ in typed_faults(f"{shown('a')}\n{text}")] == [5]
    assert list(typed_faults(f"{shown('a')}\n{output('a')}\n{text}")) == []
    assert list(typed_faults(f"{shown('a')}\nWords.\n\n{text}")) == []


def test_a_line_typed_beside_what_a_block_printed():
    text = output("a").replace("```\n", "typed\n```\n")
    ((line, said),) = typed_faults(text)
    assert line == 1
    assert said.startswith('lines are typed beside --8<-- "article/a.txt": put them')


@pytest.mark.parametrize(
    ("info", "said"),
    [
        (
            "python",
            "docs/fr/index.md, line 3: this Python is typed, and no block that is "
            'executed: include one as `--8<-- "article/block.py:block"`, or mark the '
            "fence, `{ .python .not-executed }`",
        ),
        (
            'text title="Output"',
            "docs/fr/index.md, line 3: this output is typed, and not what a block "
            'printed: include that as `--8<-- "article/block.txt"`, or mark the fence, '
            "`{ .text .not-executed }`",
        ),
    ],
)
def test_the_build_says_which_page_and_line(root, info, said):
    write(root, "docs/fr/index.md", fence(info))
    with pytest.raises(PageError) as caught:
        check_pages(Project(root), read_pages(root))
    assert str(caught.value) == said
