"""The Matplotlib backend under which blocks run: showing a figure keeps it as SVG."""

from matplotlib import pyplot
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_agg import FigureCanvasAgg

from weave import shown
from weave.drawing import draw


class FigureManager(FigureManagerBase):
    """Shows as a notebook does: every open figure, once, and closes it."""

    @classmethod
    def pyplot_show(cls, *, block=None):
        for number in pyplot.get_fignums():
            figure = pyplot.figure(number)
            if animation := figure.canvas.animation:
                # It knows Matplotlib's animations, which few blocks need.
                from weave.film import film

                shown.figures.append(film(animation))
            else:
                shown.figures.append(draw(figure))
            pyplot.close(number)


class FigureCanvas(FigureCanvasAgg):
    """Its `animation` is that of its figure, if there is one."""

    manager_class = FigureManager
    animation = None

    def mpl_connect(self, s, func):
        owner = getattr(func, "__self__", None)
        if hasattr(owner, "new_saved_frame_seq"):
            self.animation = owner
        return super().mpl_connect(s, func)
