"""Numbers in prose: `{{ article/block.name | percent 1 }}` says a value of a block."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from babel import Locale
from babel.numbers import format_decimal, format_percent

from page.errors import PageError
from page.reader import Piece
from weave.names import Value

TOKEN = re.compile(
    r"\s*(?P<block>[\w/-]+)\.(?P<name>\w+)\s*"
    r"(?:\|\s*(?P<style>number|percent|series)(?:\s+(?P<decimals>\d))?\s*)?"
)


@dataclass(frozen=True)
class Token:
    """The value `name` of a block, on a line of a page, and how to write it."""

    text: str
    line: int
    block: str
    name: str
    style: str | None
    decimals: str | None

    def write(self, value: Value, language: str) -> str:
        """Return a value as the prose of a language or locale has it; a text as is.

        A series is written for exhibits to read: with points, and spaces in between.

        PageError where a number other than 0 would be written as 0, unless in percent,
        or is too long.

        >>> read_token("{{ a/b.c | percent 1 }}").write(0.8834, "fr")
        '88,3\\xa0%'
        """
        if (self.style == "series") != isinstance(value, list):
            raise PageError(
                f"{self.text} is a series of numbers: write `| series 3` (the decimals)"
                if isinstance(value, list)
                else f"{self.text} is no series: write `| number` or `| percent`"
            )
        if isinstance(value, list):
            return " ".join(f"{item:.{self.decimals or 0}f}" for item in value)
        if isinstance(value, str):
            return value
        locale = Locale.parse(language.replace("-", "_"))
        if self.style == "percent":
            write, pattern = format_percent, locale.percent_formats[None].pattern
        else:
            write, pattern = format_decimal, locale.decimal_formats[None].pattern
        if self.decimals:
            digits = f"0.{'0' * int(self.decimals)}".rstrip(".")
            pattern = re.sub(r"0(?:\.[0#]+)?", digits, pattern, count=1)
        try:
            # Babel's own decimal of a float ends where Python prints it, and would
            # be rounded as if it were exact.
            text = write(Decimal(value), format=pattern, locale=locale)
        except InvalidOperation:
            raise PageError(
                f"{self.text} has too many digits to write: name a smaller number"
            ) from None
        if value and self.style != "percent" and not re.search(r"[1-9]", text):
            raise PageError(
                f"{self.text} would be written as {text}, but is {value}: give it "
                "more decimals, as in `| number 5`"
            )
        return text.replace("-", "\N{MINUS SIGN}")


def read_token(text: str, line: int = 0) -> Token | None:
    """Return the Token that a text in double braces is, or None."""
    match = TOKEN.fullmatch(text.removeprefix("{{").removesuffix("}}"))
    return Token(text, line, **match.groupdict()) if match else None


def write_numbers(piece: Piece, values: dict[str, dict], language: str) -> str:
    """Return the number for a token; the token itself where no block has such a value.

    Before a site is built, `check_results` has said what is wrong with a token; under
    `mkdocs serve`, pages are shown all the same.
    """
    token = read_token(piece.text)
    if token is None or token.name not in values.get(token.block, {}):
        return piece.text
    try:
        return token.write(values[token.block][token.name], language)
    except PageError:
        return piece.text
