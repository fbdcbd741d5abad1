"""Numbers in prose come from the blocks."""

import pytest

from tests.conftest import LANGUAGES, build, output, shown, write_block, write_pages
from tests.weave.conftest import weave_it
from weave.errors import WeaveError
from weave.tokens import fill

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
    }
}


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
        ("negative | percent 1", "-50,0\u00a0%", "-50.0%"),
        # As Python prints them: neither is exactly what is written here.
        ("above | percent 1", "86,7\u00a0%", "86.7%"),
        ("below | number 2", "2,67", "2.67"),
        ("name", "Chemise", "Chemise"),
    ],
)
def test_a_value_is_written_as_the_language_does(token, french, english):
    token = f"article/fr/evaluate.{token}"
    text = f"So {{{{ {token} }}}}, {{{{{token}}}}}."
    assert fill(text, VALUES, "fr") == f"So {french}, {french}."
    assert fill(text, VALUES, "en") == f"So {english}, {english}."


TOKEN = "{{ article/fr/evaluate.accuracy }}"


@pytest.mark.parametrize(
    "text",
    [
        f"`{TOKEN}`",
        f"``a ` {TOKEN}``",
        f"${TOKEN}$",
        r"$\frac{{a}}{b}$",
        f"$$\n{TOKEN}\n$$",
        f"```\n{TOKEN}\n```",
        f"    ```{{ .text }}\n    {TOKEN}\n    ```",
        f"~~~\n{TOKEN}\n~~~",
        "{{ article/fr/unknown.accuracy }}",
        "{{ article/fr/evaluate.unknown }}",
        "a { b } c, {#id}, {: .class }",
    ],
)
def test_what_is_no_token_stays(text):
    assert fill(text, VALUES, "fr") == text


@pytest.mark.parametrize("before", ["`code` and ", "$x$: ", "```\nx\n```\n", "5 $ or "])
def test_a_token_may_stand_after_code_and_maths(before):
    assert fill(before + TOKEN, VALUES, "en") == before + "0.883"


@pytest.fixture
def measured(project):
    """The page of the project has a token, `{{ article/hello.… }}`."""
    write_block(project, "hello", "accuracy = 0.8834\nname = 'Bag'\nprint('hello')")

    def write(token):
        text = shown("hello") + output("hello")
        write_pages(project, f"{text}\nIt is {{{{ {token} }}}}, `{{{{ code }}}}`.")
        return project

    return write


def test_the_page_says_the_value(measured, tmp_path):
    site = build(measured("article/hello.accuracy | percent 1"), tmp_path / "built")
    for language, number in (("fr", "88,3\u00a0%"), ("en", "88.3%")):
        page = (site / LANGUAGES[language] / "index.html").read_text(encoding="utf-8")
        assert f"It is {number}, <code>{{{{ code }}}}</code>." in page


def test_an_unknown_value_is_a_fault_that_names_those_that_exist(measured):
    with pytest.raises(WeaveError) as caught:
        weave_it(measured("article/hello.acuracy"))
    assert str(caught.value) == (
        "docs/en/index.md, line 10: the block article/hello has no value 'acuracy': "
        "name one of accuracy, name, seconds"
    )


def test_an_unknown_block_is_a_fault_that_names_those_that_exist(measured):
    with pytest.raises(WeaveError) as caught:
        weave_it(measured("article/helo.accuracy"))
    assert str(caught.value) == (
        "docs/en/index.md, line 10: there is no block 'article/helo' to take a value "
        "from: name one of article/hello"
    )


@pytest.mark.parametrize(
    "token",
    [
        "accuracy",
        "article/hello.accuracy | percents 1",
        "article/hello.accuracy | percent 1.5",
        "article/hello.accuracy percent",
        "article/hello.history['accuracy']",
        "",
    ],
)
def test_a_token_that_cannot_be_read_is_a_fault(measured, token):
    with pytest.raises(WeaveError) as caught:
        weave_it(measured(token))
    assert str(caught.value).startswith(
        f"docs/en/index.md, line 10: weave cannot read {{{{ {token} }}}}, write it as "
        "{{ article/block.name }}"
    )


def test_a_language_that_babel_does_not_know(measured):
    project = measured("article/hello.accuracy")
    (project / "docs/en").rename(project / "docs/xx")
    with pytest.raises(WeaveError) as caught:
        weave_it(project)
    assert str(caught.value) == (
        "docs/xx/index.md has numbers to write, but xx is no language that Babel "
        "knows: name the folder by a language's code"
    )
