"""Draws an animation as one SVG file that has all its frames."""

import re
from itertools import groupby
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from matplotlib.animation import AbstractMovieWriter, Animation

from weave.drawing import draw

# Of frames, and of characters of their SVG together.
MOST = 200
LIMIT = 1_000_000

SVG = "{http://www.w3.org/2000/svg}"

ElementTree.register_namespace("", SVG.strip("{}"))
ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")

# In these, and in no others, a group may stand.
HOLDERS = {f"{SVG}{tag}" for tag in ("svg", "g", "defs")}


class _Frames(AbstractMovieWriter):
    """Collects the SVG of frames."""

    def setup(self, fig, outfile, dpi=None):
        super().setup(fig, outfile, dpi)
        self.frames = []

    def grab_frame(self, **savefig_kwargs):
        if len(self.frames) == MOST:
            raise RuntimeError(
                f"an animation has more than {MOST} frames: give it fewer (frames=)"
            )
        self.frames.append(draw(self.fig))

    def finish(self):
        pass


def film(animation: Animation) -> str:
    """Return the SVG of an animation, which shows the last frame.

    What differs between frames is in groups of class `frame`, whose styles say from
    which `--first` to which `--last` frame they are to be seen; the root's attributes
    say how many frames there are, and for how many seconds.
    """
    interval = animation.event_source.interval
    writer = _Frames()
    animation.save("film", writer=writer)
    count = len(writer.frames)
    roots = [ElementTree.fromstring(_compact(frame)) for frame in writer.frames]
    root = merge(roots)
    root.set("data-frames", str(count))
    root.set("data-seconds", f"{count * interval / 1000:g}")
    text = ElementTree.tostring(root, encoding="unicode")
    if len(text) > LIMIT:
        raise RuntimeError(
            f"an animation of {count} frames takes more than {LIMIT} characters of "
            "SVG: give it fewer frames (frames=), or draw less in each"
        )
    return text


def merge(roots: list[Element]) -> Element:
    """Return one tree of those of all frames, in which what is alike stands once."""
    root, bodies = roots[0], []
    for frame in roots:
        body = Element(f"{SVG}g")
        body[:] = frame[1:]
        bodies.append(body)
    # First come the styles, alike in all.
    root[1:] = _merged(bodies)
    seen = set()
    for element in root.iter():
        # An id is a digest of its element: the first of them serves all frames.
        if (name := element.get("id")) in seen:
            del element.attrib["id"]
        elif name:
            seen.add(name)
    return root


def _merged(elements):
    """Return what stands for elements that have the same place in all frames."""
    texts = [ElementTree.tostring(element) for element in elements]
    first = elements[0]
    if len(set(texts)) == 1:
        return [first]
    shapes = {(e.tag, len(e), e.text, *sorted(e.items())) for e in elements}
    if len(shapes) == 1 and first.tag in HOLDERS:
        children = [_merged(children) for children in zip(*elements, strict=True)]
        first[:] = [child for merged in children for child in merged]
        return [first]
    groups = []
    for _, run in groupby(range(len(elements)), texts.__getitem__):
        start, *more = run
        end = more[-1] if more else start
        group = Element(f"{SVG}g", {"class": "frame"})
        group.set("style", f"--first: {start}; --last: {end}")
        if end != len(elements) - 1:
            group.set("opacity", "0")
        group.append(elements[start])
        groups.append(group)
    return groups


def _compact(svg):
    """Return SVG without what stands between tags alone."""
    return re.sub(r">\s+<", "><", svg)
