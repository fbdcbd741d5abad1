"""Tables and other HTML of objects: safe, and read out well."""

from functools import partial

import nbformat
import pytest

from page.article import for_site, notebook, script
from page.rich import clean
from tests.conftest import shown, write_block
from tests.page.conftest import convert, result

# As pandas writes it.
PANDAS = """<div>
<style scoped>
    .dataframe tbody tr th { vertical-align: top; }
</style>
<table border="1" class="dataframe">
  <thead>
    <tr style="text-align: right;">
      <th></th>
      <th colspan="2">loss</th>
      <th>a &lt; b $x$</th>
    </tr>
  </thead>

  <tbody>
    <tr>
      <th rowspan="2">1</th>
      <td>{{ article/hello.lr }}</td>
    </tr>
  </tbody>
</table>
<p>5 rows</p>
</div>"""
CLEAN = """<div>
<table class="rich__table">
<thead>
<tr>
<td></td>
<th scope="colgroup" colspan="2">loss</th>
<th scope="col">a &lt; b $x$</th>
</tr>
</thead>
<tbody>
<tr>
<th scope="rowgroup" rowspan="2">1</th>
<td>{{ article/hello.lr }}</td>
</tr>
</tbody>
</table>
<p>5 rows</p>
</div>"""
DISPLAY = "# weave: display"


def test_a_table_of_pandas_says_what_its_headings_head():
    assert clean(PANDAS) == CLEAN


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ("<script>alert(1)</script>a", "a"),
        ("<style>* {color: red}</style>a", "a"),
        ('<img src="https://a.example/x.png" onerror="x()">a', "a"),
        (
            '<b onclick="x()" style="position: fixed" class="md-header">a</b>',
            "<b>a</b>",
        ),
        ('<a href="javascript:x()">a</a>', "a"),
        ('<svg><script>x()</script></svg><iframe src="x"></iframe>a', "a"),
        ("</figure></div><h1>a</h1>", "a"),
        ('<table><tr><td colspan=">x">a</td></tr></table>', None),
    ],
)
def test_what_acts_loads_or_leaves_its_box_is_taken_out(given, left):
    cleaned = clean(given)
    if left is None:
        assert "<td>a</td>" in cleaned
    else:
        assert cleaned == left


@pytest.fixture
def page(root, site, results):
    """An article whose block gives a table, and its site."""
    write_block(root, "table", "x = 1\nx  # x, the table\n", DISPLAY)
    results["article/table"] = result(root, {"article/table-1.html": PANDAS})
    image = "![The <losses>](figures/article/table-1.html)"
    made = site({"fr/index.md": f"# T\n\n{shown('table')}\n{image}\n\nEnd.\n"})
    return made.page("index.md"), made


def test_a_page_has_the_table_in_a_named_box_that_takes_the_focus(page):
    html = convert(page[1])
    assert (
        '<figure class="rich" role="region" aria-label="The &lt;losses&gt;" '
        f'tabindex="0" data-search-exclude>{CLEAN}</figure>'
    ) in html
    assert "<p>End.</p>" in html


def test_a_notebook_has_the_table(page):
    code = nbformat.reads(notebook(*page), as_version=4).cells[1]
    assert code.source == "x = 1\nx  # x, the table"
    assert code.outputs[0].data == {
        "text/html": CLEAN,
        "text/plain": "The <losses>",
    }
    code = nbformat.reads(
        notebook(*page, partial(for_site, page[1].words)), as_version=4
    ).cells[1]
    assert 'aria-label="The &lt;losses&gt;"' in code.outputs[0].data["text/html"]


def test_a_script_prints_what_a_notebook_shows_by_itself(page):
    assert script(*page).endswith("\n\nx = 1\nprint(x)  # x, the table\n")


def test_a_script_has_a_display_where_it_needs_one(root, site):
    write_block(root, "hello", "display(1)")
    made = site({"fr/index.md": f"# T\n\n{shown('hello')}"})
    assert script(made.page("index.md"), made).endswith(
        "\n\ndisplay = print\n\ndisplay(1)\n"
    )
