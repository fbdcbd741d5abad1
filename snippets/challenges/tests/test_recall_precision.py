import math

import numpy as np

SHOWN = np.array([True, True, True, True, False, False, False])
NAMED = np.array([True, True, True, False, True, False, False])


def test_recall_is_a_share_of_images_and_precision_one_of_answers(recall_precision):
    assert recall_precision.module.recall(SHOWN, NAMED) == 3 / 4
    few = NAMED & (np.arange(7) > 1)
    assert recall_precision.module.recall(SHOWN, few) == 1 / 4
    assert recall_precision.module.precision(SHOWN, few) == 1 / 2


def test_what_is_never_named_has_no_precision(recall_precision):
    never = np.zeros(7, bool)
    assert recall_precision.module.recall(SHOWN, never) == 0
    assert math.isnan(recall_precision.module.precision(SHOWN, never))
