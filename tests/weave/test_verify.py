"""A second run, in another order, gives what the store has, or says what differs."""

import pytest

from tests.conftest import write_block
from tests.weave.conftest import TAKE, blocks, weave_it
from weave.project import Project
from weave.verify import as_table, verify


def differences(project, *names):
    """What a second run of blocks gives otherwise."""
    weave_it(project, *names)
    return verify(Project(project), blocks(project, *names), lambda event: None)


def test_nothing_differs_where_results_depend_on_keys_alone(toy):
    assert differences(toy) == []
    # The second run has left no trace.
    assert not list((toy / ".weave").glob("unfinished-*"))


@pytest.mark.parametrize("before", ["", "# weave: varies"])
def test_what_varies_is_told_and_allowed_where_it_says_so(project, before):
    write_block(project, "now", "import time\n\nnow = time.time_ns()", before)
    write_block(project, "uses", "print(now)", TAKE.format("now", "now"))
    found = differences(project, "hello", "now", "uses")
    assert [(one.block, one.what) for one in found] == [
        ("article/now", "now"),
        ("article/uses", "article/uses.txt"),
    ]
    assert {one.allowed for one in found} == {bool(before)}
    assert found[0].before != found[0].after


def test_temporary_folders_and_the_times_of_keras_may_differ(project):
    code = (
        "import tempfile, time\n\n"
        "with tempfile.TemporaryDirectory() as folder:\n    pass\n"
        "print(f'9/9 - {time.time_ns()}s - 5ms/step - loss: 0.5')"
    )
    write_block(project, "hello", code)
    assert differences(project, "hello") == []


def test_the_order_of_a_set_differs(project):
    write_block(project, "hello", 'print({"a", "b", "c", "d", "e", "f"})')
    (one,) = differences(project, "hello")
    assert one.what == "article/hello.txt"
    assert as_table([one]).split("\n")[1].startswith("article/hello  article/hello.txt")


def test_a_change_that_no_rule_sees_differs_in_another_order(project):
    write_block(project, "items", "items = [1]")
    code = "def longer(of):\n    of.append(2)\n\n\nlonger(items)"
    write_block(project, "change", code, TAKE.format("items", "items"))
    write_block(project, "uses", "print(items)", TAKE.format("items", "items"))
    (one,) = differences(project, "items", "change", "uses")
    assert (one.before, one.after) == ("[1, 2]", "[1]")
