"""What stops a build."""


class WeaveError(Exception):
    """One sentence that names the page or the block at fault, and the mend."""
