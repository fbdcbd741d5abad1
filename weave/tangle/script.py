"""The script of a page: its Python code, as the page shows it."""


def script(cells, blocks, title, address):
    """The text of a Python file that does what the page does.

    `blocks` are those of the page: what it has for the terminal stands above the
    code, as a comment.
    """
    terminal = (b.displayed for b in blocks if not b.module)
    head = [title, address, *(line for code in terminal for line in code.splitlines())]
    comment = "\n".join(f"# {line}" for line in head)
    return "\n\n".join([comment, *(cell.text for cell in cells if cell.block)]) + "\n"
