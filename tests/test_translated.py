"""Comments and docstrings of displayed code, in the language of the page."""

import ast
import re

import pytest

from page.exercise_notebook import ANSWERS
from page.exercises import check_of, exercises_of, messages
from page.pages import read_pages
from page.translated import WIDTH, read_translations, translated
from page.untranslated import untranslated, unused
from tests.conftest import ROOT
from tests.test_typography import faults
from weave.project import Project

TEXTS = read_translations(ROOT)
TRANSLATED = [language for language, texts in TEXTS.items() if texts]


def shown(language):
    """The Python blocks of a language's pages."""
    project = Project(ROOT)
    pages = (page for page in read_pages(ROOT) if page.language == language)
    blocks = {name: project.block(name) for page in pages for name in page.blocks}
    return [block for block in blocks.values() if block.is_python]


def checks(language):
    """What the exercise notebooks of a language carry to check answers."""
    project = Project(ROOT)
    pages = [page for page in read_pages(ROOT) if page.language == language]
    found = [check_of(p, one, project) for p in pages for one in exercises_of(p)]
    return [*found, ANSWERS] if found else []


def executed(code):
    """What Python executes of some code: all but its comments and docstrings."""
    tree = ast.parse(code)
    for node in ast.walk(tree):
        is_scope = isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module)
        if is_scope and ast.get_docstring(node):
            node.body = node.body[1:]
    return ast.dump(tree)


def test_every_remark_in_displayed_code_has_its_translation():
    given = Project(ROOT), read_pages(ROOT), TEXTS
    assert [*untranslated(*given), *unused(*given)] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translated_code_is_the_same_program_and_fits(language):
    blocks = shown(language)
    codes = {block.file: translated(block.code, TEXTS[language]) for block in blocks}
    for block in blocks:
        assert executed(codes[block.file]) == executed(block.code), block.file
    wide = [
        f"{file}: {line}"
        for file, code in codes.items()
        for line in code.splitlines()
        if len(line) > WIDTH
    ]
    assert wide == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_are_set_as_they_are_printed(language):
    assert faults("\n\n".join(TEXTS[language].values()), language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_translated_messages_have_the_same_fields(language):
    def fields(text):
        return sorted(re.findall(r"\{.*?\}", text))

    said = [m.value for check in checks(language) for m in messages(check.code)]
    assert said
    differ = [text for text in said if fields(text) != fields(TEXTS[language][text])]
    assert differ == []
