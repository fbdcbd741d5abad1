"""A link to a section leads to it, where formulas above it are still to be set."""

import pytest

TYPESET = """() => [...document.querySelectorAll(".arithmatex")].every(
    (formula) => formula.querySelector("mjx-container"))"""

# How far below the top of the window a heading is, and how far one can still scroll.
PLACE = """(id) => {
    const { top } = document.getElementById(id).getBoundingClientRect();
    const page = document.documentElement;
    return { top, left: page.scrollHeight - page.clientHeight - scrollY };
}"""


@pytest.mark.parametrize("section", ["descent", "conclusion"])
def test_a_section_is_in_view_once_all_formulas_are_set(tab, address, section):
    tab.open(f"{address}404.html")
    tab.open(f"{address}under-the-hood/#{section}")
    tab.wait_until(TYPESET)
    place = tab.evaluate(PLACE, section)
    assert place["top"] > 0
    assert place["top"] < 200 or place["left"] < 2
    assert place["top"] < 600
