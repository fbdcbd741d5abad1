def test_each_row_says_what_a_shape_costs(shapes):
    rows = {
        line[:12].strip(): [int(number) for number in line[12:].split()]
        for line in shapes.printed.splitlines()
    }
    assert rows["()"] == [7_840, 7_850]
    assert rows["(128,)"] == [101_632, 101_770]
    weights = 784 * 64 + 64 * 64 + 64 * 64 + 64 * 10
    assert rows["(64, 64, 64)"] == [weights, weights + 3 * 64 + 10]
    assert len(rows) == 7
