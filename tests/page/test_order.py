"""What a block imports is what a reader has at that place of the page."""

import pytest

from page.order import order_faults
from tests.conftest import write_block
from weave.project import Project

IMPORT = "from snippets.article.{} import x"


@pytest.fixture
def faults(root):
    """A function that gives the faults of blocks with these names."""
    write_block(root, "a", "x = 1")

    def find(*names):
        project = Project(root)
        return list(order_faults(project.block(f"article/{n}.py") for n in names))

    return find


@pytest.mark.parametrize(
    "change", ["x = x + 1", "x += 1", "x[0] = 1", "x.y = 1", "y = x.fit()", "x.add(1)"]
)
def test_a_name_is_imported_from_the_last_block_that_made_or_changed_it(
    root, faults, change
):
    write_block(root, "b", change, IMPORT.format("a"))
    write_block(root, "good", "print(x)", IMPORT.format("b"))
    write_block(root, "bad", "print(x)", IMPORT.format("a"))
    assert faults("a", "b", "good") == []
    assert faults("a", "b", "bad") == [
        "snippets/article/bad.py imports x from snippets.article.a, but at its place "
        "of the page the last block that made or changed it is snippets.article.b: "
        "import it from there"
    ]


@pytest.mark.parametrize("reading", ["print(x)", "y = x.shape", "y = x[0]", "x.show()"])
def test_reading_a_name_changes_nothing(root, faults, reading):
    for name in ("b", "c"):
        write_block(root, name, reading, IMPORT.format("a"))
    assert faults("a", "b", "c") == []


def test_what_is_not_displayed_is_not_in_the_script(root, faults):
    write_block(root, "b", "print(x)", IMPORT.format("a") + "\nx = 2")
    write_block(root, "c", "print(x)", IMPORT.format("b"))
    assert "is snippets.article.a" in faults("a", "b", "c")[0]


@pytest.mark.parametrize(
    "code",
    [
        "if True:\n    def x():\n        pass",
        "try:\n    class x:\n        pass\nfinally:\n    pass",
        "if True:\n    import os as x",
    ],
)
def test_what_is_defined_in_a_branch_is_defined(root, faults, code):
    write_block(root, "b", code)
    write_block(root, "c", "print(x)", IMPORT.format("b"))
    assert faults("a", "b", "c") == []


def test_a_name_in_a_function_is_not_the_page_s(root, faults):
    write_block(root, "b", "if True:\n    def f():\n        x = 2")
    write_block(root, "c", "print(x)", IMPORT.format("a"))
    assert faults("a", "b", "c") == []


def test_a_module_may_be_imported_for_its_effect(root, faults):
    write_block(root, "b", "print(1)", "from snippets.article import a")
    assert faults("a", "b") == []
    assert "which no block above it on the page makes" in faults("b", "a")[0]


def test_a_name_cannot_be_imported_from_a_block_further_down(root, faults):
    write_block(root, "early", "print(x)", IMPORT.format("a"))
    assert faults("early", "a") == [
        "snippets/article/early.py imports x from snippets.article.a, which no block "
        "above it on the page makes: fix the name, or show above it the block that "
        "makes it"
    ]


def test_a_block_that_is_half_typed_is_left_to_its_execution(root, faults):
    write_block(root, "b", "print(", IMPORT.format("c"))
    assert faults("a", "b") == []
