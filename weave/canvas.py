"""The Matplotlib backend under which blocks run: showing a figure keeps it as SVG."""

import io

from matplotlib import pyplot
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

# The figures that the block under execution has shown, as the texts of SVG files.
shown: list[str] = []

# The same figure gives the same file.
NO_METADATA = dict.fromkeys(["Creator", "Date", "Format", "Type"])


class FigureManager(FigureManagerBase):
    """Shows as a notebook does: every open figure, once, and closes it."""

    @classmethod
    def pyplot_show(cls, *, block=None):
        for number in pyplot.get_fignums():
            file = io.StringIO()
            pyplot.figure(number).savefig(file, format="svg", metadata=NO_METADATA)
            shown.append(file.getvalue())
            pyplot.close(number)


class FigureCanvas(FigureCanvasAgg):
    manager_class = FigureManager
