import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

OUTPUTS = {
    "fr": (
        "Exactitude\u00a0: 75\u00a0%\n"
        "T-shirt\u00a0: rappel 80\u00a0%, précision 67\u00a0%\n"
        "Chemise\u00a0: rappel 60\u00a0%, précision 75\u00a0%\n"
        "Robe\u00a0: rappel 86\u00a0%, précision 86\u00a0%\n"
    ),
    "en": (
        "Accuracy: 75%\n"
        "T-shirt: recall 80%, precision 67%\n"
        "Shirt: recall 60%, precision 75%\n"
        "Dress: recall 86%, precision 86%\n"
    ),
}


def test_the_matrix_is_the_one_on_the_page(small_matrix, class_names, language):
    page = (ROOT / "docs" / language / "index.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \*\*(.+)\*\* \| (\d+) \| (\d+) \| (\d+) \|$", page, re.M)
    counts = [[int(count) for count in row[1:]] for row in rows]
    assert small_matrix.module.small_matrix.tolist() == counts
    names = class_names.module.class_names
    assert [row[0] for row in rows] == [names[0], names[6], names[3]]


def test_the_shares_are_those_counted_by_hand(small_matrix, language):
    assert small_matrix.printed == OUTPUTS[language]
    block = small_matrix.module
    # The answers "T-shirt": 40 of 60; "Shirt": 30 of 40.
    assert block.small_precision[:2] == pytest.approx([40 / 60, 30 / 40])
