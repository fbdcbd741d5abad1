"""Draws the picture that stands for a page where somebody shares its address.

The page's title, its subtitle and the site's name stand beside a small network
at work: a line is as bright as what passes along it, a neuron as it is active.
Lengths are in pixels, counted from the bottom left.
"""

import io
import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise

import numpy as np
from matplotlib import style
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import EllipseCollection, LineCollection
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.transforms import IdentityTransform
from PIL import Image

WIDTH, HEIGHT = 1200, 630
DPI = 100
POINT = 72 / DPI

GROUND, RESTING, LINE = "#1e2566", "#2c3787", "#5f6bb8"
WHITE, MIST, ORANGE = "#ffffff", "#d5dbfa", "#ffa53d"
# From which colour to which, and in how many steps: all that the picture has.
RAMPS = [
    (GROUND, ORANGE, 28),
    (GROUND, WHITE, 8),
    (GROUND, MIST, 8),
    (GROUND, LINE, 5),
]

LEFT, TEXT_WIDTH = 72, 690
RULE = 562
TITLE_TOP, TITLE_HEIGHT, TITLE_SIZE = 534, 300, 76
SUBTITLE_GAP, SUBTITLE_BOTTOM, SUBTITLE_SIZE = 24, 122, 33
SITE_TOP, SITE_HEIGHT, SITE_SIZE = 92, 36, 26
LEADING, ASCENT = 1.2, 0.95

LAYERS = (3, 5, 6, 5, 2)
FIRST_LAYER, LAST_LAYER = 822, 1122
MIDDLE, ROW, NEURON = 315, 80, 26
INPUT = (0.1, 1, 0.3)
GLOW = 26
SEED = 23  # the signal that looks best


def draw(title, subtitle, site):
    """The picture as a PNG file: for the same words, the same bytes."""
    # Whatever the settings of the user's own Matplotlib.
    with style.context("default"):
        figure = compose(title, subtitle, site)
        figure.canvas.draw()
    drawn = Image.fromarray(np.asarray(figure.canvas.buffer_rgba()))
    picture = Image.alpha_composite(_ground(), drawn).convert("RGB")
    file = io.BytesIO()
    few_colours = picture.quantize(palette=_palette(), dither=Image.Dither.NONE)
    few_colours.save(file, "PNG", optimize=True)
    return file.getvalue()


def compose(title, subtitle, site):
    """All but the ground, as a figure; each of its texts is a line of the words."""
    figure = Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, facecolor="none")
    FigureCanvasAgg(figure)
    _draw_network(figure)
    figure.add_artist(
        Line2D(
            (LEFT, LEFT + 64),
            (RULE, RULE),
            color=ORANGE,
            lw=7 * POINT,
            solid_capstyle="butt",
            transform=IdentityTransform(),
        )
    )
    bottom = _write(
        figure, title, WHITE, "bold", TITLE_SIZE, TITLE_TOP, TITLE_TOP - TITLE_HEIGHT
    )
    top = bottom - SUBTITLE_GAP
    _write(figure, subtitle, MIST, "normal", SUBTITLE_SIZE, top, SUBTITLE_BOTTOM)
    _write(figure, site, ORANGE, "bold", SITE_SIZE, SITE_TOP, SITE_TOP - SITE_HEIGHT)
    return figure


def _write(figure, text, colour, weight, largest, top, bottom):
    """Write a text as large as its place allows; where its last line ends."""
    measure = cache(lambda size: _measure(figure, weight, size))
    sizes = range(largest, 0, -1)

    def fits(size):
        lines = _wrap(text, measure(size), TEXT_WIDTH)
        width, height = max(map(measure(size), lines)), len(lines) * size * LEADING
        return width <= TEXT_WIDTH and height <= top - bottom

    size = sizes[bisect_left(sizes, True, key=fits)]
    lines = _balanced(text, measure(size))
    for number, line in enumerate(lines):
        figure.text(
            LEFT,
            top - (ASCENT + number * LEADING) * size,
            line,
            color=colour,
            font=_font(weight, size),
            parse_math=False,
            transform=IdentityTransform(),
        )
    return top - len(lines) * size * LEADING


def _font(weight, size):
    return FontProperties(family="DejaVu Sans", weight=weight, size=size * POINT)


def _measure(figure, weight, size):
    """A function that says how wide a line is, word by word: each takes its time."""
    renderer, font = figure.canvas.get_renderer(), _font(weight, size)

    @cache
    def width(word):
        return renderer.get_text_width_height_descent(word, font, False)[0]

    space = width("a a") - width("aa")
    return lambda line: sum(map(width, line.split(" "))) + space * line.count(" ")


def _wrap(text, width_of, width):
    """The text's lines; a no-break space holds its words together."""
    lines = []
    for word in re.split("[ \n]+", text):
        if lines and width_of(f"{lines[-1]} {word}") <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _balanced(text, width_of):
    """The text in as few lines as its place allows, all about as long."""
    few = len(_wrap(text, width_of, TEXT_WIDTH))
    widths = range(TEXT_WIDTH + 1)
    narrowest = bisect_left(
        widths, True, key=lambda width: len(_wrap(text, width_of, width)) <= few
    )
    return _wrap(text, width_of, widths[narrowest])


def _draw_network(figure):
    neurons, activity, lines, strength = _network()
    _draw_lines(figure, lines, LINE, 0.6, width=1.1)
    for width, alpha in ((8, 0.12), (5, 0.2), (2.2, 1)):
        _draw_lines(figure, lines, ORANGE, alpha * strength, width)
    size = [NEURON] * len(neurons)
    figure.add_artist(
        EllipseCollection(
            size,
            size,
            np.zeros(len(neurons)),
            units="dots",
            offsets=neurons,
            offset_transform=IdentityTransform(),
            facecolors=_mixed(RESTING, ORANGE, activity),
            edgecolors=_mixed(MIST, ORANGE, activity),
            lw=2.2 * POINT,
            zorder=3,
        )
    )


def _draw_lines(figure, lines, colour, alpha, width):
    figure.add_artist(
        LineCollection(
            lines,
            colors=[(*to_rgb(colour), a) for a in np.broadcast_to(alpha, len(lines))],
            lw=width * POINT,
            capstyle="round",
            transform=IdentityTransform(),
        )
    )


@cache
def _network():
    """Where the neurons are and how active, the lines and how much passes along."""
    columns = [
        [(x, MIDDLE + ROW * (row - (size - 1) / 2)) for row in range(size)]
        for x, size in zip(
            np.linspace(FIRST_LAYER, LAST_LAYER, len(LAYERS)), LAYERS, strict=True
        )
    ]
    random = np.random.default_rng(SEED)
    active = np.array(INPUT)
    activity, lines, strength = [active], [], []
    for left, right in pairwise(columns):
        rows = [np.array(column)[:, 1] / ROW for column in (left, right)]
        reach = np.abs(np.subtract.outer(*rows))
        # Neighbours count for more, so that the signal can be followed.
        weights = random.normal(size=reach.shape) * np.exp(-reach / 2.5)
        passing = np.clip(active[:, None] * weights, 0, None)
        lines += [(start, end) for start in left for end in right]
        strength.append(passing.ravel() / passing.max())
        active = np.clip(active @ weights, 0, None)
        active /= active.max()
        activity.append(active)
    neurons = np.concatenate(columns)
    return neurons, np.concatenate(activity), lines, np.concatenate(strength)


def _ground():
    """The night, and the light of the active neurons in it."""
    x, y = np.arange(WIDTH), np.arange(HEIGHT, 0, -1)
    neurons, activity, *_ = _network()
    light = np.zeros((HEIGHT, WIDTH))
    for place, active in zip(neurons, activity, strict=True):
        across, down = (
            np.exp(-(((axis - at) / GLOW) ** 2) / 2)
            for axis, at in zip((x, y), place, strict=True)
        )
        light += active * np.outer(down, across)
    return Image.fromarray(_bytes(_mixed(GROUND, ORANGE, 0.55 * light))).convert("RGBA")


def _palette():
    ramps = [
        # The eye tells dark colours apart best.
        _mixed(start, end, np.linspace(0, 1, steps) ** 1.5)
        for start, end, steps in RAMPS
    ]
    palette = Image.new("P", (1, 1))
    palette.putpalette(_bytes(np.concatenate(ramps)).tobytes())
    return palette


def _mixed(start, end, share):
    """Colours between two, the nearer to the end the larger the share."""
    share = np.clip(share, 0, 1)[..., None]
    return (1 - share) * to_rgb(start) + share * to_rgb(end)


def _bytes(colours):
    return (255 * colours).round().astype("uint8")
