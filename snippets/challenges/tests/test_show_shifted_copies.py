import re


def test_a_row_for_each_category_then_for_each_way(
    show_shifted_copies, copy_recalls, class_names, language
):
    lines = show_shifted_copies.printed.splitlines()
    mark = {"fr": ",", "en": "."}[language]

    def written(value, sign="+"):
        return f"{value:{sign}.1f}".replace(".", mark)

    gains = copy_recalls.module.copy_gains
    for label, name in enumerate(class_names.module.class_names):
        row = lines[2 + label]
        assert row.startswith(name)
        assert row.split()[-3:] == [
            written(value) for value in gains[:, [0, 1, 4], label].mean(axis=0)
        ]
    overall = gains.mean(axis=2).T
    assert len(lines[-5:]) == len(overall)
    for row, found in zip(lines[-5:], overall, strict=True):
        ends = [written(value) for value in (found.mean(), found.min(), found.max())]
        assert re.findall(r"[+-][\d.,]+", row) == ends
