"""Work in a process of its own: it is waited for, or ended."""

import time

import pytest

from page.beside import Beside
from page.errors import PageError


def test_what_it_was_called_with_is_done_once_it_has_been_waited_for(tmp_path):
    done = tmp_path / "done"
    Beside(done.write_text, "all").wait()
    assert done.read_text() == "all"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (PageError("index.md: fix it"), "index.md: fix it"),
        (SystemExit("Aborted"), "Aborted"),
        (KeyError("x"), "KeyError('x')"),
    ],
)
def test_what_it_raises_is_said(error, said):
    def fail():
        raise error

    with pytest.raises(PageError) as caught:
        Beside(fail).wait()
    assert str(caught.value) == said


def test_what_is_stopped_does_no_more(tmp_path):
    """An older build would write into the folder of a newer one."""
    begun, done = tmp_path / "begun", tmp_path / "done"

    def work():
        begun.touch()
        time.sleep(0.5)
        done.touch()

    one = Beside(work)
    while not begun.exists():
        time.sleep(0.01)
    one.stop()
    time.sleep(1)
    assert not done.exists()
