"""What a block shows besides what it prints: figures, animations, pictures, tables."""

import io
import re
import shutil
from base64 import b64decode, b64encode
from xml.etree import ElementTree

import pytest
from PIL import Image

from tests.conftest import ROOT, write_block
from tests.weave.conftest import printed, weave_it
from tests.weave.test_faults import fault
from weave.drawing import smaller

PLOT = "import matplotlib.pyplot as plt\nimport numpy as np\n\n"
MANY = "x, y = np.random.default_rng(0).normal(size=(2, 20000))\n"
MOVE = """from matplotlib.animation import FuncAnimation

figure, axes = plt.subplots(figsize=(1, 1))
axes.axis("off")
line, = axes.plot([0, 1], [0, 0], gid="line")
axes.set(ylim=(0, 9), title="Title")


def step(frame):
    line.set_ydata([0, frame // 2])
    return [line]


"""
FRAME = """class Frame:
    def _repr_html_(self):
        return "<table><tr><th>1</th></tr></table>"


"""
DISPLAY = "# weave: display\n"


@pytest.fixture
def project(project):
    """A project that draws as this repository does."""
    shutil.copy(ROOT / "snippets/matplotlibrc", project / "snippets")
    return project


@pytest.fixture
def shown(project):
    """A function that weaves a block, and gives its outputs by the ends of names."""

    def show(code, before=""):
        write_block(project, "hello", code, before)
        outputs = weave_it(project, "hello").results["article/hello"].outputs
        return {
            name.removeprefix("article/hello"): path.read_text()
            for name, path in outputs.items()
        }

    return show


def test_many_points_are_pixels_among_words_and_axes(shown):
    svg = shown(f'{PLOT}{MANY}plt.scatter(x, y)\nplt.title("Many")\nplt.show()')
    svg = svg["-1.svg"]
    assert len(svg) < 100_000
    assert svg.count("<image") == 1
    assert ">Many</text>" in svg
    assert svg.count("<use") > 10


def test_few_points_stay_shapes(shown):
    svg = shown(f"{PLOT}plt.scatter([1, 2], [3, 4])\nplt.show()")["-1.svg"]
    assert "<image" not in svg


def test_a_figure_that_stays_too_large_is_refused(project):
    code = "for n in range(9000):\n    plt.text(0, 0, n)\n"
    write_block(project, "hello", f"{PLOT}{code}plt.show()")
    assert (
        "`plt.show()`: RuntimeError: a figure takes more than 400000 characters of "
        "SVG, even with what it shows drawn as pixels: draw less, or make it smaller "
        "(figsize)"
    ) in fault(project)


def test_an_animation_has_all_its_frames(shown):
    code = "FuncAnimation(figure, step, frames=6, interval=250)\nplt.show()"
    root = ElementTree.fromstring(shown(PLOT + MOVE + code)["-1.svg"])
    assert root.get("data-frames") == "6"
    assert root.get("data-seconds") == "1.5"
    frames = [g for g in root.iter() if g.get("class") == "frame"]
    # What two frames have in common stands once.
    assert [frame.get("style") for frame in frames] == [
        "--first: 0; --last: 1",
        "--first: 2; --last: 3",
        "--first: 4; --last: 5",
    ]
    # Without a style sheet, the last is seen.
    assert [frame.get("opacity") for frame in frames] == ["0", "0", None]
    text = ElementTree.tostring(root, encoding="unicode")
    assert text.count(">Title<") == 1
    ids = re.findall(r'\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids))


def test_an_animation_after_which_a_figure_is_drawn(shown):
    code = "a = FuncAnimation(figure, step, frames=2)\nplt.show()\n"
    outputs = shown(f"{PLOT}{MOVE}{code}plt.plot([1, 2])\nplt.show()")
    assert "data-frames" in outputs["-1.svg"]
    assert "data-frames" not in outputs["-2.svg"]


@pytest.mark.parametrize(
    ("frames", "points", "said"),
    [
        (
            "range(10**9)",
            2,
            "RuntimeError: an animation has more than 200 frames: give it fewer "
            "(frames=)",
        ),
        (
            "40",
            3000,
            "RuntimeError: an animation of 40 frames takes more than 1000000 "
            "characters of SVG: give it fewer frames (frames=), or draw less in each",
        ),
    ],
)
def test_an_animation_that_is_too_large_is_refused(project, frames, points, said):
    draw = f"line.set_data(np.random.default_rng(frame).random((2, {points})))"
    move = MOVE.replace("line.set_ydata([0, frame // 2])", draw)
    code = f"a = FuncAnimation(figure, step, frames={frames})\nplt.show()"
    write_block(project, "hello", PLOT + move + code)
    assert said in fault(project)


def test_the_last_value_is_shown_where_the_block_asks_for_it(shown):
    html = "<table><tr><th>1</th></tr></table>"
    assert shown(f"{FRAME}Frame()", DISPLAY) == {"-1.html": html}
    assert shown(f"{FRAME}Frame()") == {}
    assert shown("'a' + 'b'", DISPLAY) == {".txt": "'ab'\n"}


def test_a_section_that_ends_with_no_value(project):
    for code in ("x = 1", "None"):
        write_block(project, "hello", code, DISPLAY)
        assert fault(project).endswith(
            "the value with which the section ends is to be displayed, and there is "
            "none: end it with an expression, or remove `# weave: display`"
            + ("; fix it there" if code == "None" else "")
        )


def test_objects_are_displayed_in_order(shown):
    picture = "from PIL import Image\n\nimage = Image.new('L', (40, 20))\n"
    outputs = shown(f"{FRAME}{picture}display(1, Frame())\ndisplay(image, Frame())")
    assert list(outputs) == ["-1.svg", "-1.html", "-2.html", ".txt"]
    assert outputs[".txt"] == "1\n"
    svg = ElementTree.fromstring(outputs["-1.svg"])
    assert (svg.get("width"), svg.get("height")) == ("30.0pt", "15.0pt")


def test_a_class_is_not_shown_as_one_of_its_objects(shown):
    assert list(shown(f"{FRAME}Frame", DISPLAY)) == [".txt"]


def test_a_table_that_is_too_large_is_refused(project):
    code = FRAME.replace('</table>"', '</table>" * 20000')
    write_block(project, "hello", f"{code}Frame()", DISPLAY)
    assert (
        "`Frame()`: RuntimeError: what is displayed takes 680000 characters, more "
        "than 400000: show less of a table (as with its head()), or a smaller picture"
    ) in fault(project)


def test_a_block_that_displays_stops_where_it_does(project):
    write_block(project, "hello", "x = 0\n(\n    1 / x\n)", DISPLAY)
    assert "stops at line 6 (displayed), `1 / x`: ZeroDivision" in fault(project)


def test_a_name_that_is_displayed_is_handed_on(project):
    write_block(project, "hello", "x = 1\nx", DISPLAY)
    write_block(project, "user", "print(x)", "from snippets.article.hello import x")
    assert printed(weave_it(project, "hello", "user"), "user") == "1\n"


@pytest.mark.parametrize(
    ("color", "mode"),
    [((9, 9, 9, 255), "L"), ((9, 8, 7, 255), "RGB"), ((9, 9, 9, 128), "RGBA")],
)
def test_a_picture_needs_no_more_than_its_pixels(color, mode):
    file = io.BytesIO()
    Image.new("RGBA", (4, 3), color).save(file, "PNG")
    small = smaller(b64encode(file.getvalue()).decode())
    picture = Image.open(io.BytesIO(b64decode(small)))
    assert picture.mode == mode
    assert picture.convert("RGBA").getpixel((3, 2)) == color
