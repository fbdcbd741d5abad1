"""Tables, animations and figures on dark ground, as a reader meets them."""

import shutil

import pytest

from tests.browsing import DESKTOP
from tests.conftest import ROOT, build, figure, load, shown, write_block, write_pages
from tests.conftest import write_project as new_project

TABLE = """class Frame:
    def _repr_html_(self):
        head = "".join(f"<th>Column {n}</th>" for n in range(30))
        row = "".join(f"<td>{n}</td>" for n in range(30))
        return (
            "<style>th { color: red }</style><script>document.title = 'x'</script>"
            f"<table><thead><tr><th></th>{head}</tr></thead>"
            f"<tbody><tr><th>first</th>{row}</tr></tbody></table>"
        )


Frame()"""
FILM = """import matplotlib.pyplot as plt
from matplotlib.animation import FuncAnimation

sheet, axes = plt.subplots(figsize=(4, 3))
line, = axes.plot([0, 1], [0, 0])
axes.set(ylim=(0, 9))
animation = FuncAnimation(
    sheet, lambda n: line.set_ydata([0, n]), frames=4, interval=50
)
plt.show()"""
DARK = """import matplotlib.pyplot as plt

plt.style.use("dark_background")
plt.figure(figsize=(4, 3))
plt.title("Title")
plt.show()"""


@pytest.fixture(scope="module")
def base(tmp_path_factory, serve):
    """The address of a site with a table, an animation and a figure on dark ground."""
    project = new_project(tmp_path_factory.mktemp("project") / "site")
    shutil.copy(ROOT / "snippets/matplotlibrc", project / "snippets")
    (project / "snippets/article/hello.py").unlink()
    write_block(project, "table", TABLE, "# weave: display")
    write_block(project, "film", FILM)
    write_block(project, "dark", DARK)
    table = "![A wide table](figures/article/table-1.html)\n"
    write_pages(
        project,
        f"{shown('table')}\n{table}\n{shown('film')}\n{figure('film')}\n"
        f"{shown('dark')}\n{figure('dark')}",
    )
    folder = tmp_path_factory.mktemp("built")
    address = serve(folder)
    build(project, folder, address)
    return address


@pytest.fixture
def opened(browser, base):
    """A function that opens the site's page, in a tab of its own."""
    contexts = []

    def start(viewport=DESKTOP, **options):
        contexts.append(browser.new_context(viewport=viewport, **options))
        return load(contexts[-1], base)

    yield start
    for context in contexts:
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_table_scrolls_in_its_box_and_is_read_out(opened, scheme):
    page = opened({"width": 390, "height": 800}, color_scheme=scheme)
    box = page.get_by_role("region", name="A wide table")
    assert box.evaluate("box => box.scrollWidth > box.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.rich').scrollLeft > 0")
    assert box.evaluate("box => getComputedStyle(box).outlineStyle") == "solid"
    assert box.get_by_role("columnheader", name="Column 7", exact=True).count() == 1
    assert box.get_by_role("rowheader", name="first").count() == 1
    assert box.get_by_role("columnheader").count() == 30
    assert page.title() != "x"
    color = "element => getComputedStyle(element).color"
    assert box.locator("th").first.evaluate(color) == page.locator("article").evaluate(
        color
    )


def seen(page):
    """The numbers of the frames that are seen."""
    return page.evaluate(
        """[...document.querySelectorAll(".film .frame")]
        .filter(frame => getComputedStyle(frame).opacity > 0)
        .map(frame => frame.style.getPropertyValue("--first").trim())"""
    )


def test_an_animation_moves_until_the_reader_stops_it(opened):
    page = opened()
    page.locator(".film").scroll_into_view_if_needed()
    frames = set()
    for _ in range(100):
        (frame,) = seen(page)
        frames.add(frame)
        page.wait_for_timeout(20)
    assert frames == {"0", "1", "2", "3"}
    page.get_by_label("Arrêter l’animation").check()
    page.wait_for_timeout(100)
    stopped = seen(page)
    for _ in range(20):
        page.wait_for_timeout(20)
        assert seen(page) == stopped


def test_an_animation_is_still_for_those_who_prefer_that(opened):
    page = opened(reduced_motion="reduce")
    page.locator(".film").scroll_into_view_if_needed()
    for _ in range(20):
        page.wait_for_timeout(20)
        assert seen(page) == ["3"]
    assert not page.get_by_label("Arrêter l’animation").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_figure_on_dark_ground_stays_dark(opened, scheme):
    page = opened(color_scheme=scheme)
    drawing = page.locator(".woven svg.painted")
    drawing.scroll_into_view_if_needed()
    fill = "element => getComputedStyle(element).fill"
    assert drawing.locator("path").first.evaluate(fill) == "rgb(0, 0, 0)"
    assert drawing.get_by_text("Title").evaluate(fill) == "rgb(255, 255, 255)"
