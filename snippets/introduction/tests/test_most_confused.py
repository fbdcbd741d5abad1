from itertools import combinations

import pytest

COLON = {"fr": "\N{NO-BREAK SPACE}:", "en": ":"}

# T-shirts, pullovers, coats and shirts.
TOPS = {0, 2, 4, 6}


@pytest.fixture
def counts(predicted_labels, load_data):
    """How often the images of a category are taken for another."""
    pairs = list(
        zip(
            load_data.module.test_labels,
            predicted_labels.module.predicted_labels,
            strict=True,
        )
    )
    return lambda true, predicted: pairs.count((true, predicted))


def test_no_two_categories_are_confused_more_often(most_confused, counts):
    both_ways = {
        pair: counts(*pair) + counts(*reversed(pair))
        for pair in combinations(range(10), 2)
    }
    pair = most_confused.module.one, most_confused.module.other
    assert both_ways[pair] == max(both_ways.values())


def test_both_are_tops_of_much_the_same_outline(most_confused):
    """The page says so."""
    assert {most_confused.module.one, most_confused.module.other} < TOPS


def test_each_direction_is_printed(most_confused, counts, class_names, language):
    one, other = most_confused.module.one, most_confused.module.other
    lines = [
        f"{class_names.module.class_names[true]} → "
        f"{class_names.module.class_names[predicted]}{COLON[language]} "
        f"{counts(true, predicted)}\n"
        for true, predicted in [(one, other), (other, one)]
    ]
    assert most_confused.printed == "".join(lines)
