"""What a block gives to later ones, from the store as from its execution."""

import pytest

from tests.conftest import write_block
from tests.weave.conftest import (
    TAKE,
    TOY,
    entry,
    executed,
    printed,
    rewrite,
    weave_it,
)


def add(project, name, code, *taken):
    """Write a block that imports names: ("train", "model, history"), say."""
    above = "\n".join(TAKE.format(block, names) for block, names in taken)
    write_block(project, name, code, above)


def stored_names(project, name):
    return set(entry(project, name).names)


def test_a_later_block_may_take_one_more_name(toy):
    weave_it(toy)
    rewrite(toy, "plot", "import predictions", "import predictions, model")
    # Nobody took it from there before, so it was not stored.
    run = weave_it(toy)
    assert executed(run) == {
        "predict": "article/plot takes model, which is not stored",
        "plot": "edited",
    }
    rewrite(toy, "plot", TAKE.format("predict", "predictions, model"), "")
    rewrite(toy, "plot", TAKE.format("load", "data"), TAKE.format("train", "history"))
    rewrite(toy, "plot", "print(predictions, data)", "print(history['model']['steps'])")
    run = weave_it(toy)
    assert executed(run) == {"plot": "edited"}
    assert printed(run, "plot") == "1\n"


def test_restored_names_are_the_same_objects_to_all_who_take_them(toy):
    one = ("train", "history, model")
    add(toy, "one", "first = model\nprint(history['model'] is model)", one)
    add(toy, "two", "print(first is model)", ("one", "first"), ("train", "model"))
    names = (*TOY, "one", "two")
    executing = weave_it(toy, *names)
    assert printed(executing, "two") == "True\n"
    rewrite(toy, "one", "print(", "print('again', ")
    restoring = weave_it(toy, *names)
    assert set(executed(restoring)) == {"one", "two"}
    assert printed(restoring, "one") == "again True\n"
    assert printed(restoring, "two") == "True\n"


def test_only_values_that_a_block_made_are_stored(toy):
    weave_it(toy)
    # Its own, and what another block takes from it; not what it took itself.
    assert stored_names(toy, "train") == {"model", "history", "accuracy"}
    assert stored_names(toy, "predict") == {"predictions"}
    assert stored_names(toy, "plot") == set()
    assert stored_names(toy, "seed") == {"random"}
    assert stored_names(toy, "functions") == set()


def test_a_name_that_a_block_makes_anew_is_its_own(toy):
    add(toy, "more", "data = [x + 1 for x in data]", ("load", "data"))
    weave_it(toy, *TOY, "more")
    assert stored_names(toy, "more") == {"data"}


def test_a_name_that_a_block_did_not_take_over_after_all_is_its_own(toy):
    taking = "if False:\n    from snippets.scale import factor"
    write_block(toy, "more", "factor = 4", taking)
    weave_it(toy, *TOY, "more")
    assert stored_names(toy, "more") == {"factor"}


@pytest.mark.parametrize(
    ("code", "stored"),
    [
        ("import json as thing", True),
        ("import xml.dom as thing", True),
        ("from collections import OrderedDict as thing", True),
        ("import json\n\nthing = {'a module inside': json}", True),
        ("thing = lambda x: x", False),
        ("thing = (x for x in 'abc')", False),
        ("class thing:\n    pass", False),
        ("class Kind:\n    pass\n\n\nthing = Kind()", False),
        ("def f():\n    pass\n\n\nthing = {'a function inside': f}", False),
        ("import sys\nimport types\n\nthing = types.ModuleType('unknown')", False),
        ("thing = bytes(80_000_001)", False),
        ("thing = bytes(79_000_000)", True),
        ("import numpy as np\n\nthing = np.ones(10_000_001)", False),
        ("import numpy as np\n\nthing = np.ones(9_900_000)", True),
    ],
)
def test_what_can_be_stored(project, code, stored):
    write_block(project, "hello", f"{code}\nother = 1\nprint('x')")
    weave_it(project, "hello")
    found = stored_names(project, "hello")
    assert ("thing" in found) is stored
    assert "other" in found


def test_what_cannot_be_stored_is_executed_for_who_takes_it(toy):
    add(toy, "load", "class Kind:\n    x = 3\n\n\ndata = [3, 4]\nkinds = [Kind()]")
    rewrite(toy, "plot", "import data", "import data, kinds")
    rewrite(toy, "plot", "print(", "print(kinds[0].x, ")
    weave_it(toy)
    rewrite(toy, "plot", "print(", "print('new', ")
    run = weave_it(toy)
    assert executed(run) == {
        "load": "article/plot takes kinds, which is not stored",
        "plot": "edited",
    }
    assert printed(run, "plot").startswith("new 3 ")


def test_a_module_that_is_no_block_may_stand_between(toy):
    """Importing it executes it, and so what it takes must be there."""
    (toy / "snippets/scale.py").write_text(
        TAKE.format("load", "data") + "\n\nscaled = [10 * x for x in data]\n"
    )
    above = "from snippets.scale import scaled"
    write_block(toy, "plot", "print(scaled)", above)
    assert printed(weave_it(toy), "plot") == "[30, 40]\n"
    rewrite(toy, "plot", "print(", "print('new', ")
    run = weave_it(toy)
    assert executed(run) == {"plot": "edited"}
    assert printed(run, "plot") == "new [30, 40]\n"


def test_a_block_imported_as_a_whole_is_executed(toy):
    write_block(
        toy,
        "plot",
        "import sys\n\nprint('snippets.article.load' in sys.modules)",
        "from snippets.article import functions, load",
    )
    assert printed(weave_it(toy), "plot") == "True\n"
    rewrite(toy, "plot", "print(", "print('new', ")
    run = weave_it(toy)
    assert printed(run, "plot") == "new True\n"
    assert set(executed(run)) == {"plot", "functions", "load"}


def test_values_are_numbers_texts_series_and_the_seconds(toy):
    add(
        toy,
        "load",
        "import numpy as np\n\n"
        "data = [3, np.float32(0.5)]\nmixed = [3, None]\nlong = [0] * 300\n"
        "whole = np.int64(3)\npart = np.float32(0.5)\nword = 'yes'\n"
        "right = True\n_private = 1",
    )
    values = weave_it(toy).results["article/load"].values
    assert values.pop("seconds") >= 0
    assert values == {
        "data": [3, 0.5],
        "whole": 3,
        "part": 0.5,
        "word": "yes",
    }


def test_restoring_draws_nothing_that_training_would_draw(toy):
    """As Keras does, an object here draws random numbers when it is made."""
    (toy / "shop.py").write_text(
        "import random\n\n\nclass Price:\n    def __init__(self):\n"
        "        self.euros = 3\n\n    def __setstate__(self, state):\n"
        "        self.euros = 3 + 0 * random.random()\n"
    )
    add(toy, "load", "import shop\n\nprice = shop.Price()\ndata = [price.euros, 4]")
    rewrite(toy, "train", "import data", "import data, price")
    first = weave_it(toy)
    rewrite(toy, "train", "0.8834", "0.8835")
    again = weave_it(toy)
    assert "load" not in executed(again)
    assert printed(again, "train") == printed(first, "train")
