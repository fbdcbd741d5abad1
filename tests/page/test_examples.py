"""The examples of docstrings are right."""

import doctest
import pkgutil
from importlib import import_module

import page


def test_the_examples_of_docstrings_are_right():
    modules = [
        import_module(f"page.{m.name}") for m in pkgutil.iter_modules(page.__path__)
    ]
    results = {module.__name__: doctest.testmod(module) for module in modules}
    assert {name for name, result in results.items() if result.failed} == set()
    assert sum(result.attempted for result in results.values()) > 3
