"""What a block writes to its standard error is an output of its own."""

from textwrap import dedent

import pytest

from tests.conftest import write_block
from tests.weave.conftest import weave_it
from weave.errors import WeaveError


def messages(project, code, before="", others=()):
    """What the block hello writes to its standard error, executed after others."""
    write_block(project, "hello", dedent(code).strip(), before)
    outputs = weave_it(project, *others, "hello").results["article/hello"].outputs
    path = outputs.get("article/hello.stderr.txt")
    return path.read_text() if path else ""


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            """
            import warnings

            warnings.warn("loss is nan")
            """,
            'hello.py:3: UserWarning: loss is nan\n  warnings.warn("loss is nan")\n',
        ),
        (
            """
            import warnings

            warnings.warn("old", DeprecationWarning)
            """,
            "hello.py:3: DeprecationWarning: old\n"
            '  warnings.warn("old", DeprecationWarning)\n',
        ),
        (
            """
            import logging

            logging.warning("too high")
            """,
            "WARNING:root:too high\n",
        ),
        (
            """
            import traceback

            try:
                1 / 0
            except ZeroDivisionError:
                traceback.print_exc()
            """,
            "Traceback (most recent call last):\n"
            '  File "hello.py", line 4, in <module>\n'
            "    1 / 0\n"
            "    ~~^~~\n"
            "ZeroDivisionError: division by zero\n",
        ),
        (
            """
            import os
            import subprocess
            import sys

            print("one", file=sys.stderr)
            os.write(2, b"two\\n")
            subprocess.run("echo three >&2", shell=True)
            sys.__stderr__.write("four\\n")
            sys.stderr.buffer.write(b"five\\n")
            """,
            "one\ntwo\nthree\nfour\nfive\n",
        ),
        (
            # A progress bar shows its last state, and no colour.
            """
            import sys

            for percent in (0, 50, 100):
                print(f"\\r\\x1b[32m{percent:3} %\\x1b[0m", end="", file=sys.stderr)
            """,
            "100 %\n",
        ),
        (
            # How often TensorFlow has traced functions, of all blocks of the process.
            """
            import sys

            print("WARNING:tensorflow:5 out of the last 320 calls to <function "
                "Trainer.one_step at 0x7f> triggered tf.function retracing. Tracing is "
                "expensive", file=sys.stderr)
            print("WARNING:tensorflow:and this is of the block", file=sys.stderr)
            """,
            "WARNING:tensorflow:and this is of the block\n",
        ),
        (
            # What TensorFlow says of the processor.
            """
            import os

            os.write(2, b"2026-11-28 18:00:00.123456: I tensorflow/core/platform/cpu"
                b"_feature_guard.cc:210] This TensorFlow binary is optimized\\n"
                b"WARNING: All log messages before absl::InitializeLog() is called\\n"
                b"E0000 00:00:1732816800.123456   12345 cuda_dnn.cc:8310] Unable to\\n")
            """,
            "",
        ),
    ],
)
def test_it_is_shown_as_a_reader_gets_it(project, code, said):
    assert messages(project, code) == said


def test_places_in_another_block_and_in_libraries_are_short(project):
    """And places in code that is not displayed are those in the file."""
    write_block(project, "first", "def divide(x):\n    return x / 0", "\n\n")
    code = """
        import json
        import traceback

        for fault in (lambda: divide(1), lambda: json.loads("")):
            try:
                fault()
            except Exception:
                traceback.print_exc()
        complain()
        """
    above = (
        "import warnings\nfrom snippets.article.first import divide\n"
        "def complain():\n    warnings.warn('bad')"
    )
    said = messages(project, code, above, ["first"])
    assert '  File "first.py", line 2, in divide\n    return x / 0\n' in said
    assert '  File "json/__init__.py", line ' in said
    assert "\nsnippets/article/hello.py:4: UserWarning: bad\n" in said
    assert str(project) not in said


def test_what_libraries_say_while_they_are_imported_is_no_output(project):
    """It would depend on which block is executed first."""
    (project / "library.py").write_text(
        "import sys, warnings\nwarnings.warn('old')\nprint('hi', file=sys.stderr)\n"
        "def use():\n    print('used', file=sys.stderr)\n"
    )
    assert messages(project, "import library\n\nlibrary.use()") == "used\n"


def test_a_block_that_imports_another_keeps_its_own_messages(project):
    write_block(project, "first", 'import sys\nprint("first", file=sys.stderr)\nx = 1')
    code = 'import sys\nprint("second", file=sys.stderr)'
    above = "import sys\nprint('above', file=sys.stderr)\n"
    above += "from snippets.article.first import x"
    write_block(project, "hello", code, above)
    results = weave_it(project, "hello", "first").results
    outputs = {**results["article/hello"].outputs, **results["article/first"].outputs}
    texts = {name: path.read_text() for name, path in outputs.items()}
    assert texts["article/hello.stderr.txt"] == "above\nsecond\n"
    assert texts["article/first.stderr.txt"] == "first\n"


def test_the_loggers_of_one_block_are_not_those_of_the_next(project):
    code = "import logging\n\nlogging.basicConfig(format='%(message)s', level=10)"
    write_block(project, "first", f"{code}\nlogging.debug('first')")
    second = "import logging\n\nlogging.info('no')\nlogging.warning('second')"
    assert messages(project, second, others=["first"]) == "WARNING:root:second\n"


def test_there_is_a_limit_to_it(project):
    (project / "pyproject.toml").write_text("[tool.weave]\nmax_output = 100\n")
    code = 'import sys\n\nwhile True:\n    print("y", file=sys.stderr)'
    with pytest.raises(WeaveError, match="more than 100 characters are printed"):
        messages(project, code)


def test_the_last_words_of_a_block_that_dies_are_told(project):
    code = 'import os\n\nos.write(2, b"no such device")\nos._exit(3)'
    write_block(project, "hello", code)
    with pytest.raises(WeaveError, match="its last words: no such device"):
        weave_it(project, "hello")


def test_places_are_those_of_the_code_as_it_stands(project):
    """A comment moves the lines, in the block itself and in those that it calls."""
    fail = "import traceback\n\n\ndef fail():\n    try:\n        1 / 0\n"
    fail += "    except ZeroDivisionError:\n        traceback.print_exc()\n\n\nfail()"
    write_block(project, "first", fail)
    above = "from snippets.article.first import fail"
    assert 'File "first.py", line 6' in messages(project, "fail()", above, ["first"])
    write_block(project, "first", f"# A comment.\n{fail}")
    assert 'File "first.py", line 7' in messages(project, "fail()", above, ["first"])
