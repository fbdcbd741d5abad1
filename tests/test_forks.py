"""What a fork changes, and nothing else: each builds, and passes the tests it keeps."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT, mkdocs


@pytest.fixture
def fork(tmp_path, site):
    """A copy of the repository, with the results of the site's blocks."""
    root = tmp_path / "fork"
    for name in ("docs", "page", "weave", "tests", "snippets"):
        ignore = shutil.ignore_patterns("data", "__pycache__", "mathjax")
        shutil.copytree(ROOT / name, root / name, ignore=ignore)
    for path in (p for p in ROOT.iterdir() if p.is_file()):
        shutil.copy(path, root)
    for name in ("snippets/data", "docs/theme/assets/mathjax"):
        (root / name).symlink_to(ROOT / name)
    # A store of its own, in which the results of this one's blocks are.
    (root / ".weave").mkdir()
    for entries in ROOT.glob(".weave/*.*/"):
        (root / ".weave" / entries.name).symlink_to(entries)
    return root


def edit(path: Path, pattern: str, replacement: str) -> None:
    text = path.read_text(encoding="utf-8")
    changed = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    assert changed != text, (path, pattern)
    path.write_text(changed, encoding="utf-8")


def built(root: Path) -> Path:
    """Build a fork with no warning allowed. Return its site."""
    done = mkdocs(root, "build", "--strict")
    assert done.returncode == 0, done.stdout
    return root / "site"


def check(root: Path, *tests: str) -> None:
    """Run the tests that a fork keeps, but for those that open browsers."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(
        command, cwd=root, env=os.environ | {"CI": ""}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr


KEPT = ("snippets", "tests/page", "tests/test_words.py", "tests/test_parity.py")


@pytest.mark.weekly
def test_a_third_language_with_one_article(fork):
    german = r"\1\n    de: {name: Deutsch, locale: de_DE}"
    edit(fork / "mkdocs.yml", "^(    en: .*)$", german)
    (fork / "mkdocs.de.yml").write_text(
        "INHERIT: mkdocs.yml\nsite_name: Deep Learning\ndocs_dir: docs/de\n"
        "theme: {language: de}\nnav: [{Einführung: index.md}]\n"
    )
    (fork / "docs/de").mkdir()
    shutil.copy(fork / "docs/en/words.yml", fork / "docs/de")
    shutil.copy(fork / "docs/en/index.md", fork / "docs/de")
    site = built(fork)
    page = (site / "de/index.html").read_text(encoding="utf-8")
    # What is not translated yet, links lead to in another language.
    assert re.search(r'href="http[^"]*/under-the-hood/', page)
    # The selector leads to the same page where there is one, else to the first.
    other = (site / "challenges/index.html").read_text(encoding="utf-8")
    assert re.search(r'href="\.\./de/"[^>]*hreflang="de"', other)
    assert re.search(r'href="\.\./en/challenges/"[^>]*hreflang="en"', other)
    check(fork, *KEPT)


@pytest.mark.weekly
def test_only_the_introduction(fork):
    gone = ("under-the-hood", "challenges", "live")
    for name in gone:
        for language in ("fr", "en"):
            (fork / f"docs/{language}/{name}.md").unlink()
        folder = name.replace("-", "_")
        shutil.rmtree(fork / "snippets" / folder)
        shutil.rmtree(fork / "tests" / folder)
    for configuration in ("mkdocs.yml", "mkdocs.en.yml"):
        edit(fork / configuration, rf"^  - .*: ({'|'.join(gone)})\.md\n", "")
    # The build names the values that are gone, then the links that lead nowhere.
    for page in sorted(fork.glob("docs/??/index.md")):
        done = mkdocs(fork, "build", "--strict")
        assert done.returncode != 0
        assert f"docs/{page.parent.name}/index.md, line" in done.stdout
        edit(page, r"^.*\{\{ under_the_hood/.*\n", "")
    done = mkdocs(fork, "build", "--strict")
    assert done.returncode != 0
    assert "'under-the-hood.md'" in done.stdout
    for page in fork.glob("docs/??/*.md"):
        text = page.read_text(encoding="utf-8")
        links = rf"\[([^\]]*)\]\((?:{'|'.join(gone)})\.md[^)]*\)"
        page.write_text(re.sub(links, r"\1", text), encoding="utf-8")
    site = built(fork)
    assert not (site / "challenges").exists()
    assert (site / "downloads/introduction.fr.py").exists()
    check(fork, *KEPT)


def test_another_subject(fork):
    for folder in ("fr", "en"):
        for page in (fork / "docs" / folder).glob("*.md"):
            page.unlink()
        (fork / "docs" / folder / "glossary.yml").unlink()
        (fork / "docs" / folder / "index.md").write_text(
            '# Two\n\n```python\n--8<-- "sums/two.py:block"\n```\n\n'
            '```text\n--8<-- "sums/two.txt"\n```\n\nOne and one: {{ sums/two.two }}.\n'
        )
    for article in ("introduction", "under_the_hood", "challenges", "live"):
        shutil.rmtree(fork / "snippets" / article)
        shutil.rmtree(fork / "tests" / article, ignore_errors=True)
    for configuration in ("mkdocs.yml", "mkdocs.en.yml"):
        edit(fork / configuration, r"^nav:\n(  - .*\n)+", "nav: [{Two: index.md}]\n")
    block = fork / "snippets/sums/two.py"
    (block.parent / "tests").mkdir(parents=True)
    (block.parent / "__init__.py").touch()
    block.write_text(
        "# --8<-- [start:block]\ntwo = 1 + 1\nprint(two)\n# --8<-- [end:block]\n"
    )
    (block.parent / "tests/test_two.py").write_text(
        "def test_two(two):\n    assert two.module.two == 2\n"
        '    assert two.printed == "2\\n"\n'
    )
    site = built(fork)
    page = (site / "index.html").read_text(encoding="utf-8")
    assert "One and one: 2." in page
    # It has nothing of what tests/page looks at otherwise.
    check(fork, *(tests for tests in KEPT if tests != "tests/page"))
