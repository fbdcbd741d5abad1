"""Numbers as this language writes them."""

# --8<-- [start:block]
decimal_mark = "."


def decimal(value, digits=2):
    """A number as this page writes it."""
    return f"{value:.{digits}f}".replace(".", decimal_mark)
# --8<-- [end:block]
