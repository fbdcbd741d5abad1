"""Blocks of Python that a reader changes and runs where they stand."""

import re

import pytest

from tests.browsing import (
    DESKTOP,
    PHONE,
    axe_faults,
    layout_shift,
    wait_for_navigation,
)
from tests.conftest import LANGUAGES, ROOT

PAGES = {"": 1, "under-the-hood/": 3}
VENDORED = ROOT / "docs/theme/assets/micropython"

SAID = {
    "fr": {"done": "Terminé.", "line": "Ligne 3\u00a0: ", "stopped": "Arrêté."},
    "en": {"done": "Finished.", "line": "Line 3: ", "stopped": "Stopped."},
}


class Block:
    """One of a page's blocks of Python, as its reader has it before them."""

    def __init__(self, page, number):
        self.page = page
        self.element = page.locator("live-python").nth(number)
        self.element.scroll_into_view_if_needed()
        self.edit = self.element.locator(".python-edit")
        self.field = self.element.locator("textarea")
        self.button = self.element.locator("[name=run]")
        self.state = self.element.locator(".python-state")
        self.output = self.element.locator(".python-output")
        self.edit.wait_for()

    def run(self, code=None):
        """Run it, changed or not, and wait for its end."""
        if self.edit.is_visible():
            self.edit.click()
        if code is not None:
            self.field.fill(code)
        before = self.button.inner_text()
        self.button.click()
        self.page.wait_for_function(
            "([button, text]) => button.textContent === text",
            arg=[self.button.element_handle(), before],
        )


def interpreter(requests):
    return [url for url in requests if "micropython" in url or "python-worker" in url]


def running(page):
    """The workers of the page that run Python."""
    return [worker for worker in page.workers if "python-worker" in worker.url]


@pytest.mark.parametrize("path", PAGES)
def test_it_prints_what_cpython_printed_and_loads_nothing_before(
    open_page, language, path
):
    page = open_page(LANGUAGES[language] + path)
    wait_for_navigation(page)
    assert page.locator("live-python").count() == PAGES[path]
    responses = []
    page.on("response", lambda response: responses.append(response))
    for number in range(PAGES[path]):
        block = Block(page, number)
        woven = block.element.locator(".highlight").nth(1).locator("code")
        expected = woven.text_content()
        assert expected.strip()
        if number == 0:
            assert interpreter(page.requests) == []
        block.run()
        assert block.state.inner_text() == SAID[language]["done"]
        assert block.output.text_content() == expected
        assert not woven.is_visible()
    types = {r.url.rpartition(".")[2]: r.headers["content-type"] for r in responses}
    assert types["wasm"] == "application/wasm"
    assert page.complaints == []


def test_what_the_reader_changes_counts_also_for_the_blocks_below(open_page):
    page = open_page("en/under-the-hood/")
    first, second = Block(page, 0), Block(page, 1)
    first.run()
    code = first.field.input_value()
    first.run(code.replace("[[1.0, -0.5]", "[[0.0, 0.0]"))
    assert first.output.inner_text().splitlines()[0] == "h: 0.50 0.90"
    second.run()
    changed = second.output.inner_text()
    first.element.get_by_role("button", name="As it was").click()
    assert first.element.locator("code").first.is_visible()
    assert first.edit.evaluate("edit => edit === document.activeElement")
    second.run()
    assert second.output.inner_text() != changed
    first.run("tiny_lists = nothing")
    second.run()
    said = "Another block of this page, above this one, fails at its line 1: NameError"
    assert second.state.inner_text().startswith(said)
    assert second.output.inner_text() == ""


def test_a_mistake_shows_its_line_and_pythons_message(open_page, language):
    block = Block(open_page(LANGUAGES[language]), 0)
    block.run("def half(x):\n    print('é', x)\n    return x / none\n\n\nhalf(3)")
    said = block.state.inner_text()
    assert said.startswith(SAID[language]["line"] + "NameError")
    assert "none" in said
    assert block.output.inner_text().splitlines()[:-1] == [
        "é 3",
        "Traceback (most recent call last):",
        '  File "<stdin>", line 6, in <module>',
        "    half(3)",
        '  File "<stdin>", line 3, in half',
        "    return x / none",
    ]
    block.run("a = 1\n\nb = (2")
    assert block.state.inner_text().startswith(SAID[language]["line"] + "SyntaxError")
    # Whoever hears the page hears of it, too.
    page = block.page
    page.wait_for_function(
        "document.querySelector('live-python .live-announcement').textContent"
        ".includes('SyntaxError')"
    )
    block.run("def again(n):\n    return again(n + 1)\n\nagain(0)")
    assert "RuntimeError" in block.state.inner_text()
    assert re.search(
        r"Previous line repeated \d+ more times", block.output.inner_text()
    )
    assert len(block.output.inner_text().splitlines()) < 10


def test_nobody_is_asked_for_input(open_page):
    block = Block(open_page("en/"), 0)
    block.run("name = 'nobody'\nname = input('Name? ')")
    said = block.state.inner_text()
    assert said == "Line 2: EOFError: EOF when reading a line"


def test_an_endless_loop_is_stopped(open_page, language):
    page = open_page(LANGUAGES[language])
    block = Block(page, 0)
    block.edit.click()
    block.field.fill("print('begun', end=' ')\nprint(1)\nwhile True:\n    pass")
    run = block.button.inner_text()
    block.button.click()
    page.wait_for_function(
        "document.querySelector('.python-output').textContent === 'begun 1\\n'"
    )
    (worker,) = running(page)
    with worker.expect_event("close"):
        block.button.click()
    assert block.state.inner_text() == SAID[language]["stopped"]
    assert block.button.inner_text() == run
    block.run("print(6 * 7)")
    assert block.output.inner_text().strip() == "42"
    assert running(page) == []


def test_a_flood_is_cut_off(open_page):
    block = Block(open_page("en/"), 0)
    block.run("while True:\n    print('again and ' * 9)")
    assert "prints more than this box can hold" in block.state.inner_text()
    assert 19_000 < len(block.output.text_content()) < 21_000
    block.run("print('é' * 9000, end='')")
    assert block.output.text_content() == "é" * 9000


def test_leaving_the_page_by_a_click_ends_it_and_coming_back_begins_anew(open_page):
    page = open_page("en/under-the-hood/")
    wait_for_navigation(page)
    page.evaluate("window.stays = true")
    page.locator(".md-tabs a[href$='/en/']").click()
    page.wait_for_selector("live-guess")
    block = Block(page, 0)
    block.edit.click()
    block.field.fill("print('on')\nwhile True:\n    pass")
    block.button.click()
    page.wait_for_function(
        "document.querySelector('.python-output').textContent === 'on\\n'"
    )
    (worker,) = running(page)
    with worker.expect_event("close"):
        page.locator(".md-tabs a[href*='under-the-hood']").click()
    last = Block(page, 2)
    last.run()
    assert "0.99" in last.output.inner_text()
    assert page.evaluate("window.stays")
    assert page.complaints == []


def test_without_its_interpreter_it_says_so(open_page):
    page = open_page("en/")
    page.route("**/micropython.wasm", lambda route: route.abort())
    block = Block(page, 0)
    block.run()
    assert block.state.inner_text() == "What is needed here could not be loaded."
    page.unroute("**/micropython.wasm")
    block.run()
    assert block.state.inner_text() == "Finished."
    page.route("**/micropython.mjs", lambda route: route.abort())
    block.run()
    assert block.state.inner_text() == "What is needed here could not be loaded."


def test_the_keyboard_writes_runs_and_leaves(open_page):
    page = open_page("en/")
    block = Block(page, 0)
    block.edit.focus()
    page.keyboard.press("Enter")
    assert block.field.evaluate("field => field === document.activeElement")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("for i in range(2):\nif i:\nprint(i)\n")
    page.keyboard.press("Backspace")
    assert block.field.input_value() == (
        "for i in range(2):\n    if i:\n        print(i)\n       "
    )
    page.keyboard.press("ControlOrMeta+z")
    assert block.field.input_value().endswith("\n        ")
    assert int(block.field.get_attribute("rows")) == 4
    page.keyboard.press("Control+Enter")
    page.wait_for_function(
        "document.querySelector('.python-output').textContent === '1\\n'"
    )
    page.keyboard.press("Tab")
    assert block.button.evaluate("button => button === document.activeElement")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Shift+Tab")
    assert block.field.evaluate("field => field !== document.activeElement")


LOOKS = [("fr", PHONE, "light"), ("en", DESKTOP, "dark")]


@pytest.mark.parametrize(("folder", "viewport", "scheme"), LOOKS)
def test_it_is_for_all_readers(open_page, folder, viewport, scheme):
    page = open_page(LANGUAGES[folder], viewport=viewport, scheme=scheme)
    block = Block(page, 0)
    page.wait_for_timeout(100)
    assert layout_shift(page) < 0.01
    assert axe_faults(page, within="live-python") == []
    block.run("print('x' * 200)\nprint(nothing)")
    assert axe_faults(page, within="live-python") == []
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width == viewport["width"]
    for target in block.element.locator("button:visible").all():
        assert target.bounding_box()["height"] >= 24


def test_a_finger_on_the_field_does_not_make_an_iphone_zoom(open_page):
    page = open_page("", viewport=PHONE, has_touch=True, is_mobile=True)
    block = Block(page, 0)
    block.edit.click()
    size = block.field.evaluate("field => parseFloat(getComputedStyle(field).fontSize)")
    assert size >= 16


def test_paper_has_the_block_and_the_output_of_the_page(open_page):
    page = open_page("en/")
    block = Block(page, 0)
    block.run("print('mine')")
    page.emulate_media(media="print")
    code, output = block.element.locator(".highlight code").all()
    assert code.is_visible()
    assert output.is_visible()
    assert "def neuron" in code.inner_text()
    assert not block.output.is_visible()
    assert not block.field.is_visible()


def test_without_scripts_it_is_a_block_as_any_other(browser, address, language):
    page = browser.new_page(java_script_enabled=False)
    page.goto(address + LANGUAGES[language])
    element = page.locator("live-python")
    code, output = element.locator("pre > code").all()
    assert code.is_visible()
    assert output.is_visible()
    room = element.evaluate(
        """element => element.getBoundingClientRect().bottom
            - element.lastElementChild.getBoundingClientRect().bottom"""
    )
    assert room < 40
    page.close()


def test_the_vendored_version_is_the_one_that_is_named(open_page):
    block = Block(open_page("en/"), 0)
    block.run("import sys\nprint(*sys.implementation[1][:3], sep='.')")
    version = block.output.inner_text().strip()
    for file in (VENDORED / "README.md", ROOT / "NOTICES.md"):
        assert f"MicroPython {version}" in file.read_text(encoding="utf-8")
