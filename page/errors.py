"""What is wrong on a page."""


class PageError(Exception):
    """One sentence that names the page at fault, and the fix."""
