from snippets.tests.examples import all_faults, faults_of
from snippets.tests.section_rules import hidden_code_faults, section_faults
from snippets.tests.sources import END, START, blocks, python_sources

BLOCK = f'"""A block."""\n\n{START}\n{{}}\n{END}\n'


def test_every_block_has_one_narrow_section():
    assert all_faults(section_faults, blocks()) == []


def test_all_code_of_an_article_is_displayed():
    assert all_faults(hidden_code_faults, python_sources()) == []


def test_any_other_number_of_sections_is_a_fault():
    for text in [
        "x = 1\n",
        BLOCK.format("x = 1") + BLOCK.format("x = 2"),
        BLOCK.format("x = 1").replace(END, ""),
        BLOCK.format("x = 1").replace("start:block", "start:other"),
        f"{END}\nx = 1\n{START}\n",
    ]:
        (fault,) = faults_of(section_faults, text)
        assert "line 1: " in fault
        assert "put what the page shows between" in fault


def test_a_line_of_80_columns_is_none_of_81_is():
    assert faults_of(section_faults, BLOCK.format("x" * 80)) == []
    (fault,) = faults_of(section_faults, BLOCK.format("é" * 81))
    assert "line 4: " in fault
    assert "81 columns: break it" in fault


def test_a_wide_line_that_is_not_displayed_is_no_fault():
    assert faults_of(section_faults, "# " + "x" * 90 + BLOCK.format("x = 1")) == []


def test_what_takes_over_names_may_stand_above_the_section():
    text = "from snippets.article.train import model\n" + BLOCK.format("x = model")
    assert faults_of(hidden_code_faults, text.replace('"""A block."""', "")) == []


def test_hidden_code_is_a_fault():
    for text in [
        BLOCK.format("x = 1") + "x = 2\n",
        BLOCK.format("x = 1").replace(START, f"import numpy as np\n{START}"),
        '"""A package."""\n\nx = 1\n',
    ]:
        (fault,) = faults_of(hidden_code_faults, text)
        assert "not displayed: move it into the section" in fault
