"""The notebook of a page: prose, code, and what the run printed and drew."""

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

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
        # Not drawn by lot, as nbformat would: the same page gives the same file.
        identity = {"id": f"cell-{number}"}
        if cell.block is None:
            written.append(new_markdown_cell(cell.text, **identity))
        else:
            count += 1
            outputs = list(_outputs(entries.get(cell.block.stem), alts))
            code = {"execution_count": count, "outputs": outputs}
            written.append(new_code_cell(cell.text, **code, **identity))
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    made = new_notebook(cells=written, metadata=metadata)
    nbformat.validate(made)
    return nbformat.writes(made) + "\n"


def code_cells(text):
    """The cells of a notebook that hold code, with their outputs."""
    cells = nbformat.reads(text, as_version=4).cells
    return [cell for cell in cells if cell.cell_type == "code"]


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
            yield new_output("display_data", data=data, metadata=about)
        else:
            yield new_output("stream", name="stdout", text=text)
