from pathlib import Path

import pytest

from page.pages import read_pages
from snippets.tests.examples import example
from snippets.tests.name_rules import name_faults
from snippets.tests.sources import SNIPPETS, read

ARTICLES = [
    pytest.param(page, id=page.name)
    for page in read_pages(SNIPPETS.parent)
    if page.is_article
]


@pytest.mark.parametrize("page", ARTICLES)
def test_no_name_changes_its_meaning_along_an_article(page):
    files = [SNIPPETS / file for file in page.blocks if Path(file).suffix == ".py"]
    assert name_faults([read(file) for file in files]) == []


def faults(*texts):
    """What the rule reports of blocks with these texts, in this order."""
    return name_faults(
        [example(text, f"article/block{i}.py") for i, text in enumerate(texts)]
    )


USES = "from snippets.article.block0 import right\nprint(right)\n"


@pytest.mark.parametrize(
    "again",
    [
        "right = right > 0",
        "for right in range(3):\n    pass",
        "left, right = 1, 2",
        "with open('x') as right:\n    pass",
        "def right():\n    pass",
        "class right:\n    pass",
        "if True:\n    right = 2",
        "right: int = 2",
        "print(right := 2)",
    ],
)
def test_what_another_block_takes_over_is_made_once(again):
    for texts in [("right = 1", again, USES), ("right = 1", USES, again)]:
        (fault,) = faults(*texts)
        assert "`right` has a meaning already, from snippets/article/block0.py" in fault


@pytest.mark.parametrize(
    "again", ["accuracy = 0.9", "for accuracy in []:\n    pass", "def accuracy(): 2"]
)
def test_a_function_has_its_name_to_itself(again):
    for texts in [("def accuracy(): 1", again), (again, "def accuracy(): 1")]:
        (fault,) = faults(*texts)
        assert "`accuracy` has a meaning already" in fault
        assert "snippets/article/block1.py, line 1" in fault


def test_so_has_a_module():
    (fault,) = faults("import numpy as np", "import time", "np = 3", "import time")
    assert "`np` has a meaning already" in fault
    (fault,) = faults("from time import time", "import time")
    assert "`time` has a meaning already" in fault


@pytest.mark.parametrize(
    "text",
    [
        "for i, axes in enumerate(panels):\n    axes.plot(i)",
        "figure, axes = plt.subplots()",
        "import numpy as np",
        "import os.path",
        "from itertools import islice",
        "def f{}(right):\n    right = 1",
        "print([right for right in range(3)])",
        "print(sum(right for right in range(3)))",
        "print(sorted([], key=lambda right: right))",
        "right.append(1)",
        "right[0] = 1",
    ],
)
def test_what_serves_a_block_alone_may_serve_another(text):
    assert faults("right = [1]", text.format(1), text.format(2), USES) == []
