from snippets.challenges.tests.test_show_starved import percents


def test_the_marks_are_those_on_paper(small_matrix):
    lines = small_matrix.printed.splitlines()
    assert [percents(line) for line in lines] == [
        *([], [90, 86], [95, 61], [40, 100], [75]),
        *([], [], [90, 90], [75, 75], [75, 75], [80]),
    ]
