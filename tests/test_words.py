"""The words of templates and hooks, in every language’s configuration."""

import re
from importlib import import_module

import pytest
from mkdocs.utils.yaml import yaml_load

from tests.conftest import ROOT
from tests.test_typography import faults

CONFIGURATIONS = {"fr": "mkdocs.yml", "en": "mkdocs.en.yml"}

# What a template or hook fills in.
FIELD = re.compile(r"\{\w+\}")


def words(language):
    """The words of a configuration's own file, by their paths in it."""
    with (ROOT / CONFIGURATIONS[language]).open(encoding="utf-8") as file:
        extra = yaml_load(file)["extra"]
    found = {}
    waiting = [("names", extra["names"]), ("words", extra["words"])]
    for path, value in waiting:
        if isinstance(value, list):
            value = dict(enumerate(value))
        if isinstance(value, dict):
            waiting += [(f"{path}.{name}", below) for name, below in value.items()]
        else:
            found[path] = value
    return found


def test_every_language_has_its_own_words():
    """What a configuration lacks would be in the words of the one it inherits."""
    assert words("fr").keys() == words("en").keys()
    assert len(words("fr")) > 15


@pytest.mark.parametrize("tongue", CONFIGURATIONS)
def test_words_are_set_as_they_are_printed(tongue):
    texts = {path: FIELD.sub("x", text) for path, text in words(tongue).items()}
    found = {path: faults(text, tongue) for path, text in texts.items()}
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("tongue", CONFIGURATIONS)
def test_the_categories_are_those_of_the_article(tongue):
    found = words(tongue)
    article = import_module(f"snippets.introduction.{tongue}.class_names").class_names
    path = "words.live.common.categories"
    assert [found[f"{path}.{label}"] for label in range(10)] == article
