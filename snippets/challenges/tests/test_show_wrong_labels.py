import re


def numbers(line):
    return [float(n.replace(",", ".")) for n in re.findall(r"\d+(?:[.,]\d+)?", line)]


def ends(line):
    return [word.end() for word in re.finditer(r"\S+", line)]


def test_each_heading_stands_above_its_numbers_on_a_phone_too(show_wrong_labels):
    lines = show_wrong_labels.printed.splitlines()
    assert {tuple(ends(line)) for line in lines[2:11]} == {tuple(ends(lines[2]))}
    assert max(map(len, lines)) <= 44


def test_each_look_has_its_means(show_wrong_labels, wrong_labels):
    shown = wrong_labels.module
    rows = show_wrong_labels.printed.splitlines()[3:11]
    for place, row in enumerate(rows):
        _, accuracy, repeated, wrong = shown.misled[:, place].mean(axis=0)
        clean = shown.well_taught[:, place, 1].mean()
        assert numbers(row) == [
            shown.looks[place],
            *(round(value, 3) for value in (clean, accuracy)),
            *(round(value, 2) for value in (repeated, wrong)),
        ]


def test_each_seed_says_when_to_stop(show_wrong_labels, wrong_labels, early_stopping):
    shown = wrong_labels.module
    lines = show_wrong_labels.printed.splitlines()[12:]
    best_looks = early_stopping.module.best_looks
    for seed, (line, best) in enumerate(zip(lines, best_looks, strict=True)):
        rows = shown.misled[seed, :, 1]
        expected = [seed + 1, shown.looks[best], rows[best], rows[-1]]
        assert numbers(line) == [round(value, 3) for value in expected]
