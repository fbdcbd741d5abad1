"""The words of templates and exhibits, in every language."""

import re

import pytest

from page.errors import PageError
from page.words import FIELD, read_words, texts_of
from tests.conftest import ROOT, build, mkdocs
from tests.test_typography import RULES, faults

WORDS = {language: texts_of(words) for language, words in read_words(ROOT).items()}


@pytest.mark.parametrize("language", sorted(WORDS.keys() & RULES.keys()))
def test_words_are_set_as_they_are_printed(language):
    texts = {path: FIELD.sub("x", text) for path, text in WORDS[language].items()}
    found = {path: faults(text, language) for path, text in texts.items()}
    assert {path: wrong for path, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (None, "docs/de/words.yml is missing: copy that of another language, and"),
        (b"a: 1\nb: [\n", r"docs/de/words.yml, line [23], is not YAML, .*: fix it"),
        (b"a: \x00\n", "docs/de/words.yml is not YAML: remove "),
        (b"a: \xe9\n", "docs/de/words.yml is not UTF-8: save it"),
        (b"", "docs/de/words.yml is not a mapping: write it as tags: "),
        (b"- a\n", "docs/de/words.yml is not a mapping: write it as tags: "),
    ],
)
def test_a_fault_is_one_sentence_with_its_fix(tmp_path, written, said):
    (tmp_path / "docs/de").mkdir(parents=True)
    (tmp_path / "docs/theme").mkdir()
    if written is not None:
        (tmp_path / "docs/de/words.yml").write_bytes(written)
    with pytest.raises(PageError, match=f"^{said}"):
        read_words(tmp_path)


def test_a_fault_stops_the_build_before_a_block_runs(project):
    (project / "docs/en/words.yml").unlink()
    stopped = mkdocs(project, "build")
    assert stopped.returncode != 0
    assert "docs/en/words.yml is missing" in stopped.stdout
    assert "Traceback" not in stopped.stdout
    assert "blocks to execute" not in stopped.stdout


def test_a_site_without_exhibits_needs_no_words_of_theirs(project):
    for path in project.glob("docs/*/words.yml"):
        words, _, _ = path.read_text("utf-8").partition("\nlive:\n")
        path.write_text(words, encoding="utf-8")
    assert (build(project, project / "site") / "en/index.html").is_file()


GUARD = "no hook has filled in this page: build the site with MkDocs, as README.md says"


def test_a_generator_that_passes_over_the_hooks_builds_nothing(project):
    settings = project / "mkdocs.yml"
    without = re.sub("^hooks:.*\n", "", settings.read_text("utf-8"), flags=re.M)
    settings.write_text(without, encoding="utf-8")
    (project / "docs/fr/index.md").write_text("# Page\n")
    stopped = mkdocs(project, "build")
    assert stopped.returncode != 0
    assert GUARD in stopped.stdout
    assert not (project / "site/index.html").exists()
