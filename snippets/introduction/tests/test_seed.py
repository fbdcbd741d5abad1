import runpy

import numpy as np


def test_the_seed_decides_the_initial_weights(seed, build, train):
    """`train` is asked for because this draws: training must have drawn before."""

    def initial_weights():
        model = runpy.run_path(build.module.__file__)["model"]
        return np.concatenate([weights.ravel() for weights in model.get_weights()])

    def reseed():
        runpy.run_path(seed.module.__file__)

    reseed()
    first, unseeded = initial_weights(), initial_weights()
    reseed()
    again = initial_weights()
    assert np.array_equal(first, again)
    assert not np.array_equal(first, unseeded)
