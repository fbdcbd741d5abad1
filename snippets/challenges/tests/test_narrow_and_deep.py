import re


def test_the_count_is_that_of_the_page_by_hand(narrow_and_deep):
    shown = narrow_and_deep.module
    assert shown.by_layer == [50_176, 2_048, 320]
    assert shown.products == 52_544
    assert shown.narrow_size == 52_544 + 106 == 52_650
    assert shown.narrow_bytes == 4 * 52_650 == 210_600


def test_depth_need_not_be_dear(narrow_and_deep, multiply_adds):
    """Little more than half of what the page's network takes."""
    ours = multiply_adds.module.multiply_adds((784, 128, 10))
    assert 0.5 < narrow_and_deep.module.products / ours < 0.53


def test_the_first_layer_makes_nearly_all_of_the_cost(narrow_and_deep):
    shown = narrow_and_deep.module
    assert shown.first_share == 50_176 / 52_544
    # With a quarter of the pixels, the whole costs little more than a quarter.
    assert shown.smaller_products == 50_176 / 4 + 2_048 + 320
    assert 0.25 < shown.smaller_products / shown.products < 0.3


def test_the_block_prints_them_all(narrow_and_deep):
    found = [int(number) for number in re.findall(r"\d+", narrow_and_deep.printed)]
    assert found == [
        *(50_176, 2_048, 320, 52_544),
        *(52_650, 210_600, 95, 14, 14, 14_912),
    ]
