"""Numbers in prose come from the blocks, and are written as a language does."""

import pytest

from page.errors import PageError
from page.numbers import read_token, write_numbers
from page.reader import rewrite
from tests.page.conftest import convert

VALUES = {
    "article/fr/evaluate": {
        "accuracy": 0.8834,
        "loss": 0.33517,
        "count": 60000,
        "name": "Chemise",
        "seconds": 84.62,
        "negative": -0.5,
        "above": 0.8665,
        "below": 2.675,
        "zero": 0,
        "losses": [0.51234, 1, 12.5],
    }
}


def fill(text, language):
    return rewrite(text, token=lambda piece: write_numbers(piece, VALUES, language))


@pytest.mark.parametrize(
    ("token", "french", "english"),
    [
        ("accuracy | percent 1", "88,3\u00a0%", "88.3%"),
        ("accuracy | percent", "88\u00a0%", "88%"),
        ("accuracy|percent 0", "88\u00a0%", "88%"),
        ("accuracy | number 2", "0,88", "0.88"),
        ("accuracy", "0,883", "0.883"),
        ("loss | number 4", "0,3352", "0.3352"),
        ("count", "60\u202f000", "60,000"),
        ("count | number 1", "60\u202f000,0", "60,000.0"),
        ("seconds | number 0", "85", "85"),
        ("negative | percent 1", "\u221250,0\u00a0%", "\u221250.0%"),
        # As Python prints them: neither is exactly what is written here.
        ("above | percent 1", "86,7\u00a0%", "86.7%"),
        ("below | number 2", "2,67", "2.67"),
        ("zero", "0", "0"),
        ("name", "Chemise", "Chemise"),
        ("losses | series 2", "0.51 1.00 12.50", "0.51 1.00 12.50"),
        ("losses | series", "1 1 12", "1 1 12"),
    ],
)
def test_a_value_is_written_as_the_language_does(token, french, english):
    token = f"article/fr/evaluate.{token}"
    text = f"So {{{{ {token} }}}}, {{{{{token}}}}}."
    assert fill(text, "fr") == f"So {french}, {french}."
    assert fill(text, "en") == f"So {english}, {english}."


@pytest.mark.parametrize(
    "text",
    [
        "`{{ article/fr/evaluate.accuracy }}`",
        "$$\n{{ article/fr/evaluate.accuracy }}\n$$",
        "```\n{{ article/fr/evaluate.accuracy }}\n```",
        # A build stops at these: `page.checks` says why.
        "{{ article/fr/unknown.accuracy }}",
        "{{ article/fr/evaluate.unknown }}",
    ],
)
def test_what_is_not_the_value_of_a_block_stays(text):
    assert fill(text, "fr") == text


@pytest.mark.parametrize("before", ["`code` and ", "$x$: ", "```\nx\n```\n", "5 $ or "])
def test_a_token_may_stand_after_code_and_formulas(before):
    text = before + "{{ article/fr/evaluate.accuracy }}"
    assert fill(text, "en") == before + "0.883"


@pytest.mark.parametrize(
    ("value", "style", "said"),
    [
        (0.0001, "", "would be written as 0, but is 0.0001: give it more decimals"),
        (-0.0004, "", "would be written as -0, but is -0.0004: give it more"),
        (0.04, " | number 1", "would be written as 0.0, but is 0.04: give it more"),
        ([0.5, 1], " | number 1", "is a series of numbers: write `| series 3`"),
        (0.5, " | series 1", "is no series: write `| number` or `| percent`"),
        (10**400, "", "has too many digits to write: name a smaller number"),
    ],
)
def test_a_number_that_would_be_written_wrong_is_refused(value, style, said):
    token = read_token(f"{{{{ a/b.c{style} }}}}")
    with pytest.raises(PageError) as caught:
        token.write(value, "en")
    assert str(caught.value).startswith(f"{{{{ a/b.c{style} }}}} {said}")


def test_while_a_page_is_written_such_a_token_stays(site):
    """`check_results` says what is wrong with it; `mkdocs serve` shows the page."""
    made = site({"fr/index.md": "{{ article/hello.lr | number 1 }}"})
    assert convert(made) == "<p>{{ article/hello.lr | number 1 }}</p>"


def test_with_more_decimals_it_is_written():
    assert read_token("{{ a/b.c | number 4 }}").write(0.0001, "fr") == "0,0001"


@pytest.mark.parametrize(
    "text",
    ["a", "a/b.c | percents 1", "a/b.c | percent 1.5", "a/b.c percent", "a/b.c['d']"],
)
def test_what_is_not_a_token_is_none(text):
    assert read_token(f"{{{{ {text} }}}}") is None
