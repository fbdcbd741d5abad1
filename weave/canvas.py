"""The Matplotlib backend under which blocks run: showing a figure hands it to weave."""

from matplotlib import pyplot
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

from weave.figures import shown


class FigureManager(FigureManagerBase):
    """Shows as a notebook does: every open figure, once, and closes it."""

    @classmethod
    def pyplot_show(cls, *, block=None):
        for number in pyplot.get_fignums():
            shown.append(pyplot.figure(number))
            pyplot.close(number)


class FigureCanvas(FigureCanvasAgg):
    manager_class = FigureManager
