"""Copies of the blocks that say in NumPy what the browser computes.

The blocks themselves would then be imported already where snippets/ tests them: each
is to be executed by its fixture.
"""

from importlib.util import module_from_spec, spec_from_file_location

from tests.conftest import ROOT


def _copy(name):
    path = ROOT / f"snippets/live/{name}.py"
    spec = spec_from_file_location(f"copy_of_{name}", path)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


gradients = _copy("gradients")
preparing = _copy("prepare")
