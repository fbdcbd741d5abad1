import pytest

from snippets.challenges.tests.test_show_by_count import numbers


def test_parts_add_up_to_the_whole(show_step_times, language):
    _, _, small, large = show_step_times.printed.splitlines()
    for line, count in ((small, 32), (large, 512)):
        size, *parts, whole, each = numbers(line, language)
        assert size == count
        assert sum(parts) == pytest.approx(whole, abs=0.021)
        assert each == pytest.approx(whole / count, abs=0.001)
