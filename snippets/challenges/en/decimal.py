"""Numbers as this language writes them."""

# --8<-- [start:block]
decimal_mark = "."
thousands_mark = ","


def decimal(value, digits=2):
    """A number as this page writes it."""
    return f"{value:.{digits}f}".replace(".", decimal_mark)


def grouped(count):
    """A whole number as this page writes it."""
    return f"{count:,}".replace(",", thousands_mark)


def percents(shares, width=8):
    """Shares in percent, in columns."""
    return "".join(f"{100 * share:{width}.0f}%" for share in shares)
# --8<-- [end:block]
