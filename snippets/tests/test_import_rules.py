import pytest

from snippets.tests.examples import all_faults, faults_of
from snippets.tests.import_rules import block_import_faults, import_faults
from snippets.tests.sources import (
    END,
    START,
    block_modules,
    python_sources,
    sources_of_tests,
)

IMPORTABLE = block_modules() | {"snippets.data"}
EXAMPLES = {"snippets.article.seed", "snippets.article.train"}


def test_every_block_imports_blocks_plainly():
    assert all_faults(import_faults, python_sources(), IMPORTABLE) == []


def test_no_test_file_executes_a_block_when_it_is_collected():
    assert all_faults(block_import_faults, sources_of_tests(), block_modules()) == []


@pytest.mark.parametrize(
    "statement",
    [
        "from snippets.article.train import history, model",
        "import snippets.article.seed",
        "import numpy as np",
    ],
)
def test_imports_by_name_and_bare_ones_are_plain(statement):
    text = f"{statement}\n{START}\nx = 1\n{END}\n"
    assert faults_of(import_faults, text, EXAMPLES) == []


@pytest.mark.parametrize(
    ("text", "line", "mend"),
    [
        (
            f"{START}\nfrom snippets.article.train import model\n{END}",
            2,
            "move it above",
        ),
        ("def f():\n    import snippets.article.seed", 2, "move it above"),
        ("if x:\n    import snippets.article.seed", 2, "move it above"),
        ("from snippets.article.train import *", 1, "name what it takes over"),
        ("from .train import model", 1, "write the module's whole name"),
        ("from . import train", 1, "write the module's whole name"),
        ("from snippets.article import train", 1, "import from the block itself"),
        ("import snippets.article", 1, "import from the block itself"),
        ("from snippets.article.train import model as net", 1, "keeps its name"),
        ("import snippets.article.train as net", 1, "keeps its name"),
    ],
)
def test_any_other_import_of_snippets_is_a_fault(text, line, mend):
    (fault,) = faults_of(import_faults, text, EXAMPLES)
    assert f"line {line}: " in fault
    assert mend in fault


@pytest.mark.parametrize(
    "text",
    [
        "from snippets.data import verify",
        "from snippets.tests.sources import blocks",
        "def fixture():\n    import snippets.article.train",
        "def fixture():\n    return import_module('snippets.article.train')",
    ],
)
def test_a_test_file_may_execute_blocks_in_functions(text):
    assert faults_of(block_import_faults, text, EXAMPLES) == []


@pytest.mark.parametrize(
    "text",
    [
        "import snippets.article.train",
        "import snippets.article.train as train",
        "from snippets.article import train",
        "from snippets.article.train import model",
        "if True:\n    from snippets.article.train import model",
        "class TestTraining:\n    from snippets.article.train import model",
        "train = import_module('snippets.article.train')",
    ],
)
def test_a_test_file_that_executes_a_block_at_once_is_a_fault(text):
    (fault,) = faults_of(block_import_faults, text, EXAMPLES)
    assert "ask for its fixture" in fault


def test_a_relative_import_in_a_test_file_is_a_fault():
    (fault,) = faults_of(block_import_faults, "from .. import train", EXAMPLES)
    assert "write the module's whole name" in fault
