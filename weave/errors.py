"""What stops a run."""


class WeaveError(Exception):
    """One sentence that names the block at fault, and the fix."""


class Cancelled(Exception):
    """Whoever wants the run has asked for its end."""
