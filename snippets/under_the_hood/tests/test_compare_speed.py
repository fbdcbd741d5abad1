def test_every_size_is_timed_in_both(compare_speed):
    head, *rows = map(str.split, compare_speed.printed.splitlines())
    assert head == ["hidden", "batch", "numpy", "keras", "(ms)"]
    sizes = [(int(hidden), int(batch)) for hidden, batch, _, _ in rows]
    assert sizes == [(128, 32), (128, 512), (1024, 32), (1024, 512)]
    assert all(float(time) > 0 for row in rows for time in row[2:])
