"""Large figures as files, light and dark."""

import dataclasses

import pytest

from page.figure_files import COLOURS, figure_files, file_text
from page.figures import is_apart
from tests.page.conftest import result

SMALL = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="72pt" height="36pt">'
    '<path d="M 0 0" style="stroke: #1f77b4"/></svg>'
)
LARGE = SMALL.replace("M 0 0", "M 0 0" + " L 1 1" * 4000)


@pytest.mark.parametrize(
    ("changed", "is_file"),
    [
        (LARGE, True),
        (SMALL, False),
        # What the page's style moves, and an animation, stay in the page.
        (LARGE.replace("<path", '<g id="signal-0"/><path'), False),
        (LARGE.replace("<svg ", '<svg data-frames="3" data-seconds="1.0" '), False),
    ],
    ids=["large", "small", "named groups", "film"],
)
def test_large_figures_that_stand_still_are_files(site, root, changed, is_file):
    assert is_apart(changed) == is_file
    name = "article/hello-1.svg"
    made = site(
        {"fr/index.md": "![x](figures/article/hello-1.svg)\n", "en/index.md": "A\n"}
    )
    made = dataclasses.replace(
        made, results={"article/hello": result(root, {name: changed})}
    )
    assert list(figure_files(made)) == [name] * is_file
    # The other language's page does not show it.
    assert figure_files(dataclasses.replace(made, language="en")) == {}


def test_a_file_has_the_colours_of_both_schemes():
    text = file_text(
        '<svg width="9"><path style="stroke: var(--figure-blue, #1f77b4)"/></svg>'
    )
    assert text.startswith('<svg id="only-dark" width="9"><style>')
    style = text.partition("<style>")[2].partition("</style>")[0]
    light, dark = style.split("svg:target", 1)
    for name in COLOURS["light"]:
        assert f"{name}:{COLOURS['light'][name]}" in light
        assert f"{name}:{COLOURS['dark'][name]}" in dark
    assert text.endswith('<path style="stroke: var(--figure-blue)"/></svg>')
