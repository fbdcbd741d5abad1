"""Two categories to choose before the page says which are confused most."""

import re
from itertools import combinations

import pytest

from tests.conftest import LANGUAGES


@pytest.fixture
def pair(open_exhibit, language):
    page = open_exhibit("live-pair", LANGUAGES[language])
    return page.locator("live-pair")


@pytest.fixture
def ranked(pair):
    """The pairs of categories, those that are confused most often first."""
    counts = [int(part) for part in pair.get_attribute("data-counts").split()]
    both = {
        (one, other): counts[10 * one + other] + counts[10 * other + one]
        for one, other in combinations(range(10), 2)
    }
    return sorted(both.items(), key=lambda item: -item[1])


def choose(pair, *places):
    for place in places:
        pair.locator("button[name=category]").nth(place).click()
    pair.locator("button[name=compare]").click()
    return pair.locator(".pair-said").inner_text()


def names(pair, places):
    choices = pair.locator("button[name=category]").all_inner_texts()
    return [choices[place].removeprefix("✓ ") for place in places]


def test_the_figure_waits_for_the_guess(pair):
    assert not pair.locator("figure").is_visible()
    choose(pair)
    assert pair.locator("figure").is_visible()
    pair.locator("button[name=again]").click()
    assert not pair.locator("figure").is_visible()


def test_a_wrong_pair_has_its_count_and_its_rank(pair, ranked):
    (first, most), *_, (last, least) = ranked[:6]
    said = choose(pair, *last)
    assert list(map(int, re.findall(r"\d+", said))) == [least, 6, 45, most]
    quoted = re.findall(r"[“«]\s*([^”»]+?)\s*[”»]", said)
    assert quoted == names(pair, [*last, *first])


def test_the_right_pair_is_told(pair, ranked):
    (first, most), *_ = ranked
    said = choose(pair, *reversed(first))
    assert re.findall(r"\d+", said) == [str(most)]
    assert not re.search("Vous avez choisi|You chose", said)


def test_a_third_choice_replaces_the_first(pair):
    choose(pair, 0, 4, 8)
    pressed = pair.locator("button[aria-pressed=true]").all_inner_texts()
    assert [name.removeprefix("✓ ") for name in pressed] == names(pair, [4, 8])


def test_the_figure_is_seen_where_it_cannot_be_guessed(open_page, address):
    page = open_page("404.html")
    page.route("**/live-pair.js", lambda route: route.abort())
    page.goto(address)
    page.locator("live-pair").scroll_into_view_if_needed()
    figure = page.locator("live-pair figure")
    figure.wait_for(state="visible")
