from itertools import product

from snippets.tests.examples import all_faults, faults_of
from snippets.tests.random_rules import draw_faults, unseeded_faults
from snippets.tests.sources import python_sources


def test_no_block_draws_from_a_global_generator():
    assert all_faults(draw_faults, python_sources()) == []


def test_all_that_builds_or_trains_is_seeded():
    assert all_faults(unseeded_faults, python_sources()) == []


SEEDED = [
    "import numpy as np\nx = np.random.default_rng(3).normal(size=5)",
    "from numpy.random import default_rng\nx = default_rng(seed=3)",
    "from snippets.article.labels import np\nx = np.random.default_rng(3)",
    "import tensorflow as tf\ng = tf.random.Generator.from_seed(3)",
    "keras.utils.set_random_seed(42)",
    "random = 4",
    "x = np.randomised",
]

GLOBAL = [
    "import numpy as np\nnp.random.seed(3)",
    "import numpy\nnumpy.random.rand()",
    "import numpy.random as draw\ndraw.rand()",
    "from numpy import random\nrandom.rand()",
    "from numpy.random import rand\nrand()",
    "from snippets.article.labels import np\nnp.random.permutation(9)",
    "np.random.default_rng()",
    "np.random.default_rng(None)",
    "np.random.default_rng(np.random.randint(9))",
    "draw = np.random",
    "import random\nrandom.shuffle(x)",
    "from random import choice as pick\npick(x)",
    "import tensorflow as tf\ntf.random.normal([2])",
    "tf.random.set_seed(3)",
    "tf.random.Generator.from_non_deterministic_state()",
    "keras.random.normal([2])",
    "from tensorflow import keras\nkeras.random.normal([2])",
    "tf.keras.random.normal([2])",
]


def test_a_seeded_generator_of_its_own_is_no_fault():
    assert [text for text in SEEDED if faults_of(draw_faults, text)] == []


def test_any_other_draw_is_a_fault():
    for text in GLOBAL:
        (fault,) = faults_of(draw_faults, text)
        assert f"line {len(text.splitlines())}: " in fault
        assert "use numpy.random.default_rng(<seed>)" in fault


CALLS = [
    "model.fit(x, y)",
    "keras.Sequential([])",
    "keras.layers.Dense(3)",
    "tf.keras.models.Sequential([])",
]
SEED = "import snippets.article.seed\n"


WITHOUT_SEED = [
    "",
    "import snippets.article.other\n",
    # It depends on the seed, but would not have it executed again.
    "from snippets.article.build import model\n",
    "from snippets.article.seed import keras\n",
]


def test_what_imports_the_seed_may_build_and_train():
    assert [call for call in CALLS if faults_of(unseeded_faults, SEED + call)] == []


def test_what_builds_or_trains_without_the_seed_is_a_fault():
    for before, call in product(WITHOUT_SEED, CALLS):
        (fault,) = faults_of(unseeded_faults, before + call)
        assert f"line {before.count(chr(10)) + 1}: " in fault
        assert "write `import snippets.article.seed` above the section" in fault
