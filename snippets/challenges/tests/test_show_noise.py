import re

import numpy as np


def test_each_network_has_its_favourite_and_its_confidences(
    show_noise, noise, class_names, language
):
    _, _, *rows = show_noise.printed.splitlines()
    for row, (scores, tempered) in zip(rows, noise.module.noise_scores, strict=True):
        answers = scores.argmax(axis=1).tolist()
        favourite = max(set(answers), key=answers.count)
        name = class_names.module.class_names[favourite]
        assert f"{name} ({answers.count(favourite)} / 1000)" in row
        found = re.findall(r"\d[.,]\d\d", row)
        assert [value.replace(",", ".") for value in found] == [
            f"{np.mean(each.max(axis=1)):.2f}" for each in (scores, tempered)
        ]
