"""Code in which comments and docstrings are put into another language."""

import pytest

from page.errors import PageError
from page.translated import read_translations, translated
from tests.page.conftest import write

CODE = '''\
def mean(values):
    """The mean.

    Of what is given, and of
    nothing else.
    """
    # All of them,
    # each once.
    total = sum(values)  # one number
    return total / len(values)
'''


def test_comments_and_docstrings_change_paragraph_by_paragraph():
    texts = {
        "The mean.": "La moyenne.",
        "Of what is given, and of nothing else.": "été " * 30,
        "All of them, each once.": "Tous, chacun une fois.",
        "one number": "un nombre",
    }
    assert (
        translated(CODE, texts)
        == '''\
def mean(values):
    """La moyenne.

    été été été été été été été été été été été été été été été été été été été
    été été été été été été été été été été été
    """
    # Tous, chacun une fois.
    total = sum(values)  # un nombre
    return total / len(values)
'''
    )


def test_what_has_no_translation_stays_as_it_is_written():
    assert translated(CODE, {"another": "un autre"}) == CODE
    half = translated(CODE, {"The mean.": "La moyenne."})
    assert "La moyenne.\n\n    Of what is given, and of nothing else." in half
    assert "# All of them,\n    # each once.\n" in half


def test_comments_beside_code_are_not_joined_and_letters_are_counted():
    code = 'a = "été # non"  # one\nb = 2  # two\n# three\n'
    texts = {"one": "un", "two": "deux", "three": "trois"}
    assert translated(code, texts) == (
        'a = "été # non"  # un\nb = 2  # deux\n# trois\n'
    )
    code = 'def é(): "The mean."; return 1\n'
    assert translated(code, {"The mean.": "M."}) == 'def é(): """M."""; return 1\n'


@pytest.mark.parametrize("code", ["def f(:\n    # one\n", 'a = """\n# one\n'])
def test_code_that_is_half_typed_is_shown_as_it_is(code):
    assert translated(code, {"one": "un"}) == code


def test_a_language_without_translations_has_none_and_a_list_is_a_fault(tmp_path):
    write(tmp_path, "docs/fr/index.md", "# One")
    assert read_translations(tmp_path) == {"fr": {}}
    write(tmp_path, "docs/fr/code.yml", "- one\n")
    with pytest.raises(PageError, match=r"docs/fr/code\.yml .* text for a text: write"):
        read_translations(tmp_path)
