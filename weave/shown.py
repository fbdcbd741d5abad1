"""What a block shows besides what it prints: figures and tables, as texts."""

import sys

# Of the block under execution: SVG files, and pieces of HTML.
figures: list[str] = []
tables: list[str] = []


def take(block: str) -> dict[str, str]:
    """Return what the block of a name has shown, by the names of its outputs.

    Matplotlib gets its settings back. RuntimeError where a figure is left open.
    """
    if "matplotlib" in sys.modules:
        _reset_matplotlib()
    outputs = {}
    for suffix, texts in (("svg", figures), ("html", tables)):
        for number, text in enumerate(texts, 1):
            outputs[f"{block}-{number}.{suffix}"] = text
        texts.clear()
    return outputs


def _reset_matplotlib():
    import matplotlib

    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot and pyplot.get_fignums():
        raise RuntimeError("a figure is left open: call plt.show()")
    matplotlib.rc_file_defaults()
