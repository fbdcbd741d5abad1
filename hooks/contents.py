"""A page's table of contents, as a list."""


def entries(items):
    """Yield the entries of a table of contents, and of those below each, in order."""
    for item in items:
        yield item
        yield from entries(item.children)
