"""`mkdocs serve` shows pages at once: what blocks give comes while they are read."""

import re

import pytest

from tests.conftest import LANGUAGES, figure, output, shown, write_block, write_pages
from tests.serving import read, serving, wait_for, wait_until

# It is executed until this file is there.
SLOW = """import pathlib
import time

while not pathlib.Path("go").exists():
    time.sleep(0.02)
print("it " "came")
number = 0.25"""

LAST = SLOW.replace('"go"', '"end"').replace("it ", "last ")

PAGE = f"{shown('hello')}{output('hello')}\nIn all {{{{ article/hello.number }}}}.\n"


@pytest.fixture
def slow(project):
    write_block(project, "hello", SLOW)
    write_pages(project, PAGE)
    return project


@pytest.mark.parametrize("folder", LANGUAGES.values(), ids=LANGUAGES)
def test_an_output_comes_into_the_open_page(slow, tmp_path, browser, folder):
    write_block(slow, "last", LAST)
    write_pages(slow, PAGE + shown("last") + output("last"))
    with serving(slow, tmp_path / "log") as address:
        wait_for('class="waiting"', address + folder)
        tab = browser.new_page()
        tab.goto(address + folder)
        notes = tab.locator(".waiting")
        tab.wait_for_function(
            "document.querySelector('.waiting').innerText.match(/ [1-9]\\d* s/)"
        )
        assert "In all …." in tab.locator("article").inner_text()
        # A page that is loaded again has lost it.
        tab.evaluate("window.isTheSame = true")
        (slow / "go").touch()
        tab.get_by_text("it came").wait_for()
        assert notes.count() == 1
        assert tab.evaluate("window.isTheSame")
        assert re.search("1 (sur|of) 2", tab.locator(".weaving").inner_text())
        (slow / "end").touch()
        # With its numbers, the page is loaded again.
        tab.get_by_text("In all 0").wait_for()
        tab.get_by_text("last came").wait_for()
        assert not tab.locator(".waiting, .weaving").count()
        tab.close()


def test_what_was_shown_before_an_edit_is_marked_as_old(project, tmp_path, browser):
    (project / "go").touch()
    write_block(project, "hello", SLOW)
    write_pages(project, PAGE)
    with serving(project, tmp_path / "log") as address:
        wait_for("it came\n</code>", address)
        (project / "go").unlink()
        write_block(project, "hello", SLOW.replace("it ", "more "))
        wait_for('class="waiting"', address)
        page = read(address)
        assert "it came\n</code>" in page
        assert "Ancien résultat" in page
        (project / "go").touch()
        wait_for("more came\n</code>", address)


def test_a_figure_comes_too(project, tmp_path, browser):
    code = SLOW.replace('print("it " "came")', "plt.plot([1, 2])\nplt.show()")
    write_block(project, "hello", code, "from matplotlib import pyplot as plt")
    write_pages(project, shown("hello") + figure("hello"))
    with serving(project, tmp_path / "log") as address:
        wait_for('class="waiting"', address)
        tab = browser.new_page()
        tab.goto(address)
        assert tab.locator("figure.woven").get_attribute("aria-label")
        (project / "go").touch()
        tab.locator("figure.woven svg").wait_for()
        tab.close()


def test_a_prose_edit_leaves_the_run_alone(slow, tmp_path):
    log = tmp_path / "log"
    with serving(slow, log) as address:
        wait_for('class="waiting"', address)
        write_pages(slow, PAGE + "\nEdited.\n")
        wait_for("Edited.", address)
        (slow / "go").touch()
        wait_until(lambda: "it came\n</code>" in read(address), log.read_text)
    assert log.read_text().count("blocks to execute: 1") == 1
