"""A block may say that it raises an exception: it must, and its reader sees it."""

import re

import pytest

from tests.conftest import write_block
from tests.weave.conftest import printed, stale, weave_it
from weave.errors import WeaveError

DIVIDE = "total = 1\nprint(total)\ntotal / 0\nlater = 2"
MARK = "# weave: raises ZeroDivisionError\n"


def test_its_traceback_is_what_python_prints_for_the_displayed_code(project):
    write_block(project, "hello", DIVIDE, MARK)
    write_block(
        project, "user", "print(total)", "from snippets.article.hello import total"
    )
    run = weave_it(project, "hello", "user")
    assert printed(run, "hello") == "1\n"
    assert run.results["article/hello"].outputs[
        "article/hello.stderr.txt"
    ].read_text() == (
        "Traceback (most recent call last):\n"
        '  File "hello.py", line 3, in <module>\n'
        "    total / 0\n"
        "    ~~~~~~^~~\n"
        "ZeroDivisionError: division by zero\n"
    )
    # What it had defined before can be used.
    assert printed(run, "user") == "1\n"


def test_it_goes_through_functions_of_other_blocks_and_libraries(project):
    write_block(
        project,
        "first",
        "import json\n\n\ndef read(text):\n    return json.loads(text)",
    )
    write_block(
        project,
        "hello",
        'try:\n    read("")\nexcept ValueError as error:\n'
        '    raise KeyError("x") from error',
        "# weave: raises KeyError\nfrom snippets.article.first import read\n",
    )
    outputs = weave_it(project, "first", "hello").results["article/hello"].outputs
    said = outputs["article/hello.stderr.txt"].read_text()
    # From Python 3.13 on, marks point at what was called.
    said = re.sub(r"^ +[~^]+\n", "", said, flags=re.MULTILINE)
    assert said.startswith(
        "Traceback (most recent call last):\n"
        '  File "hello.py", line 2, in <module>\n'
        '    read("")\n'
        '  File "first.py", line 5, in read\n'
        "    return json.loads(text)\n"
    )
    assert "\nThe above exception was the direct cause of the following" in said
    assert said.endswith(
        'Traceback (most recent call last):\n  File "hello.py", line 4, in <module>\n'
        "    raise KeyError(\"x\") from error\nKeyError: 'x'\n"
    )
    assert str(project) not in said


@pytest.mark.parametrize(
    ("code", "above", "said"),
    [
        (
            "total = 1",
            MARK,
            "snippets/article/hello.py stops: it does not raise ZeroDivisionError: "
            "fix its code, or delete the line `# weave: raises ZeroDivisionError`",
        ),
        (
            "total = int(None)",
            MARK,
            "snippets/article/hello.py stops at line 4 (displayed), `total = int(None)`"
            ": TypeError: int() argument must be a string, a bytes-like object or a "
            "real number, not 'NoneType', where its displayed code should raise "
            "ZeroDivisionError; fix it there",
        ),
        (
            "total = 1",
            f"{MARK}1 / 0",
            "snippets/article/hello.py stops at line 2, `1 / 0`: ZeroDivisionError: "
            "division by zero, where its displayed code should raise "
            "ZeroDivisionError",
        ),
        (
            "total = 1",
            "# weave: raise ZeroDivisionError",
            "snippets/article/hello.py says `# weave: raise ZeroDivisionError`, which "
            "cannot be followed: write `# weave: raises ValueError` or `# weave: "
            "varies` or `# weave: display`, or delete the line",
        ),
    ],
)
def test_a_block_that_does_something_else(project, code, above, said):
    write_block(project, "hello", code, above)
    with pytest.raises(WeaveError) as caught:
        weave_it(project, "hello")
    assert str(caught.value) == said


def test_what_it_says_of_itself_is_part_of_its_key(project):
    write_block(project, "hello", DIVIDE, MARK)
    weave_it(project, "hello")
    write_block(project, "hello", DIVIDE, "# weave: raises ValueError\n")
    assert stale(project, "hello") == {"hello": "edited"}
