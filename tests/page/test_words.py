"""The words of templates and exhibits."""

import pytest

from page.errors import PageError
from page.words import read_words
from tests.page.conftest import write


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "docs/fr/words.yml is missing: copy that of another language"),
        ("a: é".encode("latin-1"), "docs/fr/words.yml is not UTF-8: save it"),
        (b"a: 1\nb: c: d\n", "docs/fr/words.yml, line 2, is not YAML"),
        (b"- a\n", "docs/fr/words.yml is not a mapping: write it as tags:"),
        (b"a: \x01\n", "docs/fr/words.yml"),
    ],
)
def test_bad_words_are_told_what_to_fix(root, content, said):
    write(root, "docs/en/words.yml", "a: 1\n")
    if content is not None:
        (root / "docs/fr/words.yml").write_bytes(content)
    with pytest.raises(PageError) as caught:
        read_words(root)
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize(
    ("french", "said"),
    [
        (
            "a: Un",
            "docs/fr/words.yml lacks b.0, which docs/en/words.yml has: translate",
        ),
        (
            "{a: Un, b: ['{n} sur {all}'], c: {d: Deux}}",
            "docs/en/words.yml lacks c.d, which docs/fr/words.yml has: translate it",
        ),
        (
            "{a: Un, b: ['{n} sur tous']}",
            "docs/fr/words.yml has {n} in b.0, where docs/en/words.yml has {all}, {n}: "
            "write it with the same fields",
        ),
        (
            "{a: 'Un {x}', b: ['{n} sur {all}']}",
            "docs/fr/words.yml has {x} in a, where docs/en/words.yml has no field: ",
        ),
    ],
)
def test_languages_have_the_same_words_with_the_same_fields(root, french, said):
    write(root, "docs/en/words.yml", "{a: One, b: ['{n} of {all}']}\n")
    write(root, "docs/fr/words.yml", "{a: Un, b: ['{all}, dont {n}']}\n")
    assert read_words(root)["fr"]["b"] == ["{all}, dont {n}"]
    write(root, "docs/fr/words.yml", french)
    with pytest.raises(PageError) as caught:
        read_words(root)
    assert str(caught.value).startswith(said)


def test_each_language_has_its_own(root):
    write(root, "docs/en/words.yml", "tags: {label: Tags}\n")
    write(root, "docs/fr/words.yml", "tags: {label: Étiquettes}\n")
    (root / "docs/theme").mkdir()
    assert read_words(root) == {
        "en": {"tags": {"label": "Tags"}},
        "fr": {"tags": {"label": "Étiquettes"}},
    }
