"""What a block may import, and what it may change."""

import pytest

from tests.conftest import write_block
from tests.weave.conftest import blocks
from weave.errors import WeaveError
from weave.rules import check_rules

IMPORT = "from snippets.article.{} import x"


def check(project, *names):
    check_rules(blocks(project, *names))


@pytest.mark.parametrize(
    ("before", "fix"),
    [
        ("from .data import x", "a relative import: write the module's whole name"),
        ("from . import data", "a relative import: write the module's whole name"),
        ("from snippets.article.data import *", "a star import from snippets: name"),
        (
            "def take():\n    from snippets.article.data import x",
            "an import from snippets inside a body: move it to the module's top",
        ),
        (
            "class Taken:\n    def take(self):\n        import snippets.article.data",
            "an import from snippets inside a body: move it to the module's top",
        ),
    ],
)
def test_an_import_that_weave_cannot_follow(project, before, fix):
    write_block(project, "data", "x = [1]")
    write_block(project, "user", "print(1)", before)
    line = before.count("\n") + 1
    with pytest.raises(WeaveError) as caught:
        check(project, "data", "user")
    said = str(caught.value)
    assert said.startswith(f"snippets/article/user.py, line {line}: {fix}")


def test_other_imports_may_stand_where_they_like(project):
    write_block(project, "data", "x = [1]")
    before = "if True:\n    from snippets.article.data import x as y"
    write_block(
        project, "user", "def f():\n    from math import *\n    import os", before
    )
    check(project, "data", "user")


CHANGES = [
    "x[0] = 1",
    "x[0][1].y = 1",
    "x.pop()",
    "x.clear()",
    "x.fit(1)",
    "y = x.sort()",
    "np.add(1, 2, out=x)",
    "np.add(1, 2, out=x[0])",
    "del x[0]",
    "del x.y",
    "x += 1",
    "x[0] += 1",
    "for x[0] in range(3):\n    pass",
    "if True:\n    x.pop()",
    "with open('f') as x[0]:\n    pass",
]


@pytest.mark.parametrize("change", CHANGES)
def test_what_a_block_has_changed_is_imported_from_it(project, change):
    write_block(project, "data", "x = [1]")
    write_block(project, "change", change, IMPORT.format("data"))
    write_block(project, "good", "print(x)", IMPORT.format("change"))
    write_block(project, "bad", "print(x)", IMPORT.format("data"))
    check(project, "data", "change", "good")
    # Before the change, it is what it was.
    check(project, "data", "bad", "change", "good")
    with pytest.raises(WeaveError) as caught:
        check(project, "data", "change", "bad")
    assert str(caught.value) == (
        "snippets/article/bad.py imports x from snippets.article.data, but "
        "snippets.article.change has changed it since: import it from "
        "snippets.article.change"
    )


def test_an_object_stays_the_same_under_another_name(project):
    write_block(project, "data", "x = [1]")
    before = "from snippets.article.data import x as mine"
    write_block(project, "change", "mine.append(2)", before)
    write_block(project, "user", "print(x)", IMPORT.format("data"))
    with pytest.raises(WeaveError, match=r"import it from snippets\.article\.change"):
        check(project, "data", "change", "user")


def test_a_block_that_only_handed_on_a_changed_object_may_be_imported_from(project):
    write_block(project, "data", "x = [1]")
    write_block(project, "change", "x.append(2)", IMPORT.format("data"))
    write_block(project, "between", "print(x)", IMPORT.format("change"))
    write_block(project, "user", "print(x)", IMPORT.format("between"))
    check(project, "data", "change", "between", "user")


@pytest.mark.parametrize(
    "reading",
    [
        "print(x[0], x.shape)",
        "y = x.copy()\ny[0] = 1",
        "x = [2]\nx = x",
        "z = np.add(x, 1)",
        "def f(x):\n    x[0] = 1",
        "class Kind:\n    def f(self):\n        x.pop()",
    ],
)
def test_reading_changes_nothing(project, reading):
    write_block(project, "data", "x = [1]")
    write_block(project, "reader", reading, IMPORT.format("data"))
    write_block(project, "user", "print(x)", IMPORT.format("data"))
    check(project, "data", "reader", "user")


@pytest.mark.parametrize(
    ("before", "code", "name"),
    [
        ("import snippets.article.data as t", "t.x.append(1)", "t"),
        ("import snippets.article.data", "snippets.article.data.x.pop()", "snippets"),
        ("from snippets.article import data", "print(data.x)", "data"),
    ],
)
def test_a_module_is_not_used_as_a_value(project, before, code, name):
    write_block(project, "data", "x = [1]")
    write_block(project, "user", code, before)
    with pytest.raises(WeaveError) as caught:
        check(project, "data", "user")
    assert str(caught.value) == (
        f"snippets/article/user.py, line 3: {name} is a block's module: import the "
        "names that it needs"
    )


@pytest.mark.parametrize(
    "before", ["import snippets.article.data", "from snippets.article import data"]
)
def test_a_module_may_be_imported_for_its_effect(project, before):
    write_block(project, "data", "x = [1]")
    write_block(project, "user", "print(1)", before)
    check(project, "data", "user")
