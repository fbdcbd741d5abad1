"""Pages: what each names of blocks, and what is wrong with one."""

import pytest

from page.pages import languages, read_pages
from tests.conftest import figure, output, shown
from tests.page.conftest import write


def read(root, text, path="docs/fr/index.md"):
    write(root, path, text)
    (page,) = read_pages(root)
    return page


def test_a_page_names_blocks_outputs_figures_and_numbers(root):
    text = (
        f"---\ndate: 2023-05-03\n---\n# One\n\n{shown('a')}\n{output('a')}\n"
        f'??? note\n\n    ```python\n    --8<-- "article/b.py:block"\n    ```\n\n'
        f"{figure('b')}\nIt is {{{{ article/a.x }}}}, `{{{{ code }}}}`.\n"
    )
    page = read(root, text)
    assert page.fault is None
    assert page.meta["date"].isoformat() == "2023-05-03"
    assert page.blocks == ("article/a.py", "article/b.py")
    assert page.outputs == ("article/a.txt",)
    assert page.figures == ("article/b-1.svg",)
    (token,) = page.tokens
    assert (token.block, token.name, token.line) == ("article/a", "x", 22)


@pytest.mark.parametrize(
    ("path", "uri", "url"),
    [
        ("docs/fr/index.md", "index.md", ""),
        ("docs/fr/more.md", "more.md", "more/"),
        ("docs/fr/part/index.md", "part/index.md", "part/"),
        ("docs/fr/part/one.md", "part/one.md", "part/one/"),
    ],
)
def test_a_page_has_an_address(root, path, uri, url):
    page = read(root, "# One\n", path)
    assert (page.name, page.language, page.uri, page.url) == (path, "fr", uri, url)


@pytest.mark.parametrize(
    ("text", "is_article"),
    [
        (shown("hello"), True),
        ("# Prose alone\n", False),
        (f"---\narticle: false\n---\n{shown('hello')}", False),
    ],
)
def test_a_page_with_blocks_is_an_article_unless_it_says_otherwise(
    root, text, is_article
):
    assert read(root, text).is_article == is_article


def test_line_ends_and_marks_of_windows_change_nothing(root):
    text = f"---\ntitle: T\n---\n# One\n\n{shown('hello')}"
    page = read(root, text)
    page_path = root / page.path
    page_path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert read_pages(root) == [page]


INCLUDE = '--8<-- "article/hello.py:block"'


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (
            shown("hello").replace(":block", ":other"),
            "docs/fr/index.md, line 1: there is no section 'other' to show, write "
            '`--8<-- "article/hello.py:block"`',
        ),
        (
            shown("hello").replace('"', "'"),
            "docs/fr/index.md: `--8<-- 'article/hello.py:block'` cannot be read, write "
            'it on one line as `--8<-- "article/block.py:block"`, in a fence',
        ),
        (
            f"{INCLUDE}\n",
            f"docs/fr/index.md: `{INCLUDE}` cannot be read, write it on one line",
        ),
        (
            f"```python\n-{INCLUDE}\n```\n",
            f"docs/fr/index.md: `-{INCLUDE}` cannot be read, write it on one line",
        ),
        (
            "One.\n\n![ ](figures/article/hello-1.svg)\n",
            "docs/fr/index.md, line 3: the figure article/hello-1.svg has no alt text, "
            "say between the brackets what it shows",
        ),
        (
            f"See {figure('hello')}",
            "docs/fr/index.md, line 1 shows the figure article/hello-1.svg amid other "
            "text: give it a paragraph of its own",
        ),
        (
            "It is {{ accuracy }}.",
            "docs/fr/index.md, line 1: {{ accuracy }} cannot be read, write it as "
            "{{ article/block.name }}, if need be with `| number 2` or `| percent 1`",
        ),
        (
            "---\nlevel: a\ntitle: a: b\n---\n",
            "docs/fr/index.md, line 3: the front matter is not YAML, mapping values",
        ),
        (
            "---\ndate: 2023-02-30\n---\n",
            "docs/fr/index.md, line 1: the front matter is not YAML: day is out of",
        ),
        (
            "---\ntitle\n---\n",
            "docs/fr/index.md, line 1: the front matter has no fields: write",
        ),
    ],
)
def test_a_page_that_cannot_be_read_has_a_fault(root, text, fault):
    page = read(root, text)
    assert page.fault.startswith(fault)
    # What it says can be shown all the same, and nothing of it is filled in.
    assert (page.text, page.blocks) == (text, ())


def test_a_page_that_is_not_utf_8_has_a_fault(root):
    (root / "docs/fr/index.md").write_bytes("# Été".encode("latin-1"))
    (page,) = read_pages(root)
    assert page.fault == "docs/fr/index.md is not UTF-8: save it as UTF-8"
    assert page.text.startswith("# ")


def test_what_editors_hide_beside_a_page_is_not_one(root):
    write(root, "docs/fr/index.md", "# One\n")
    write(root, "docs/fr/.index.md.swp.md", "half")
    write(root, "docs/fr/.ipynb_checkpoints/index.md", "old")
    (root / "docs/fr/.#index.md").symlink_to("somebody@machine.1")
    write(root, "docs/theme/README.md", "not a page")
    assert languages(root) == ["en", "fr"]
    assert [page.name for page in read_pages(root)] == ["docs/fr/index.md"]
