import pytest

MARK = {"fr": ",", "en": "."}


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [(0.256, 2, "0.26"), (-1.04, 1, "-1.0"), (3, 2, "3.00")],
)
def test_numbers_have_the_marks_of_their_language(
    decimal, language, value, digits, text
):
    written = decimal.module.decimal(value, digits)
    assert written == text.replace(".", MARK[language])
    assert decimal.module.decimal(0.5) == f"0{MARK[language]}50"


def test_shares_in_percent_stand_in_columns(decimal, language):
    sign = {"fr": " %", "en": "%"}[language]
    assert decimal.module.percents([0.256, 1], 4) == f"  26{sign} 100{sign}"


def test_thousands_are_set_apart(decimal, language):
    mark = {"fr": "\N{NARROW NO-BREAK SPACE}", "en": ","}[language]
    assert decimal.module.grouped(55_000) == f"55{mark}000"
    assert decimal.module.grouped(300) == "300"
