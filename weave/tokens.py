"""Numbers in prose: `{{ article/block.name | percent 1 }}` says a value of a block."""

import re
from dataclasses import dataclass
from decimal import Decimal

from babel import Locale, localedata
from babel.numbers import format_decimal, format_percent

from weave.errors import WeaveError
from weave.prose import FLAGS, NOT_PROSE

PIECE = re.compile(rf"{NOT_PROSE}|\{{\{{(?P<token>.*?)\}}\}}", FLAGS)
TOKEN = re.compile(
    r"\s*(?P<block>[\w/-]+)\.(?P<name>\w+)\s*"
    r"(?:\|\s*(?P<style>number|percent)(?:\s+(?P<decimals>\d))?\s*)?"
)


@dataclass(frozen=True)
class Token:
    """The value `name` of the block with the stem `block`, on a line of a page."""

    line: int
    block: str
    name: str
    style: str | None
    decimals: str | None

    def written(self, value, language):
        """The value as the prose of `language` writes it; a text as it is."""
        if isinstance(value, str):
            return value
        locale = Locale.parse(language, sep="-")
        if self.style == "percent":
            write, pattern = format_percent, locale.percent_formats[None].pattern
        else:
            write, pattern = format_decimal, locale.decimal_formats[None].pattern
        if self.decimals:
            digits = f"0.{'0' * int(self.decimals)}".rstrip(".")
            pattern = re.sub(r"0(?:\.[0#]+)?", digits, pattern, count=1)
        # The decimal that Babel would make of a float ends where Python prints it,
        # and would be rounded as if it were exact.
        return write(Decimal(value), format=pattern, locale=locale)


def read_tokens(text, where):
    """The Tokens in the prose of a page; `where` names the page in a fault."""
    tokens = []
    for found in PIECE.finditer(text):
        if found["token"] is not None:
            line = text.count("\n", 0, found.start()) + 1
            parsed = TOKEN.fullmatch(found["token"])
            if parsed is None:
                raise WeaveError(
                    f"{where}, line {line}: weave cannot read {found[0]}, write it as "
                    "{{ article/block.name }}, if need be with `| number 2` or "
                    "`| percent 1` (the decimals)"
                )
            tokens.append(Token(line, **parsed.groupdict()))
    return tuple(tokens)


def check_tokens(pages, values):
    """WeaveError where a page names a value that no block has.

    `values` maps the stem of each block to its values by their names.
    """
    for page in pages:
        if page.tokens and not localedata.exists(page.language.replace("-", "_")):
            raise WeaveError(
                f"{page.path.as_posix()} has numbers to write, but {page.language} is "
                "no language that Babel knows: name the folder by a language's code"
            )
        for token in page.tokens:
            where = f"{page.path.as_posix()}, line {token.line}"
            if token.block not in values:
                raise WeaveError(
                    f"{where}: there is no block {token.block!r} to take a value "
                    f"from: name one of {', '.join(sorted(values))}"
                )
            of_block = values[token.block]
            if token.name not in of_block:
                raise WeaveError(
                    f"{where}: the block {token.block} has no value {token.name!r}: "
                    f"name one of {', '.join(sorted(of_block))}"
                )


def fill(text, values, language):
    """The text of a page with values in the place of its tokens.

    What is no token of a known value stays as it is: `check_tokens` has its say.
    """

    def replace(found):
        parsed = TOKEN.fullmatch(found["token"] or "")
        if not parsed or parsed["name"] not in values.get(parsed["block"], {}):
            return found[0]
        token = Token(0, **parsed.groupdict())
        return token.written(values[token.block][token.name], language)

    return PIECE.sub(replace, text)
