"""The notebook of a page: prose, code, and what the run printed and drew."""

import json

import nbformat

from weave.pages import FIGURE
from weave.tangle.pictures import picture

SVG = "image/svg+xml"


def notebook(cells, text, entries):
    """The text of an .ipynb file.

    `text` is the page's Markdown, which has the figures' alt texts; `entries` what
    the store has of its blocks, by their stems.
    """
    alts = {figure["file"]: figure["alt"] for figure in FIGURE.finditer(text)}
    written, count = [], 0
    for number, cell in enumerate(cells):
        # nbformat would draw the id by lot: the same page gives the same file.
        common = {"id": f"cell-{number}", "metadata": {}, "source": cell.text}
        if cell.block is None:
            written.append({"cell_type": "markdown", **common})
        else:
            count += 1
            outputs = list(_outputs(entries.get(cell.block.stem), alts))
            code = {"execution_count": count, "outputs": outputs}
            written.append({"cell_type": "code", **code, **common})
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    made = {
        "cells": written,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return nbformat.writes(nbformat.from_dict(made)) + "\n"


def code_cells(text):
    """The cells of a notebook that hold code, with their outputs."""
    return [cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "code"]


def _outputs(entry, alts):
    outputs = entry.outputs if entry else {}
    # What was printed, then what was drawn, as on the page.
    for name, path in sorted(
        outputs.items(), key=lambda item: item[1].suffix == ".svg"
    ):
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".svg":
            alt = alts.get(name, "")
            data = {SVG: picture(text), "text/plain": alt}
            about = {SVG: {"alt": alt, "figure": name}}
            yield {"output_type": "display_data", "data": data, "metadata": about}
        else:
            yield {"output_type": "stream", "name": "stdout", "text": text}
