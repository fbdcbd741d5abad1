"""What the section of recalls shows, as the page words it."""

import numpy as np
import pytest


def test_the_sign_of_a_sum(sums):
    assert sums.printed == "1\n"


def test_rows_times_columns(matrix_product):
    assert matrix_product.printed == "[[19 22]\n [43 50]]\n"


def test_rows_and_columns_change_places(transpose):
    table = transpose.module.table
    assert table.shape == (2, 3)
    printed = f"{np.array([table[:, 0], table[:, 1], table[:, 2]])}\n"
    assert transpose.printed == printed


def test_the_rate_of_change_nears_the_derivative(rate_of_change):
    rates = [
        float(line.partition("rate=")[2])
        for line in rate_of_change.printed.splitlines()
    ]
    assert rates == [7, 6.1, 6.001]
    assert rates[-1] == pytest.approx(2 * 3, abs=0.01)


def test_sums_along_each_axis(axis):
    assert axis.printed == "[5 7 9]\n[ 6 15]\n[[ 6]\n [15]]\n"


def test_what_is_repeated(broadcasting):
    added, less = "[[11 22 33]\n [14 25 36]]", "[[-2 -1  0]\n [-2 -1  0]]"
    assert broadcasting.printed == f"{added}\n{less}\n"


def test_one_number_a_row(two_lists):
    assert two_lists.printed == "[3 4]\n"


def test_arrays_of_a_list_change_in_place(in_place):
    assert [part.tolist() for part in in_place.module.few] == [[0.5, 1.5], [2.5]]


def test_one_value_after_another(countdown):
    assert countdown.printed == "3\n2\n1\n"
    values = countdown.module.countdown(2)
    assert [next(values), next(values)] == [2, 1]
    assert next(values, None) is None
