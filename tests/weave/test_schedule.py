"""Which blocks are executed together."""

from tests.conftest import write_block
from tests.weave.conftest import TAKE, TOY
from weave.graph import Graph
from weave.project import Project
from weave.schedule import make_units


def units(project, *names):
    """The names of blocks that one process executes, by those of the ones they need."""
    graph = Graph(Project(project))
    made = make_units(graph, [f"snippets.article.{n}" for n in names], False)

    def short(unit):
        return tuple(module.rpartition(".")[2] for module in unit.modules)

    return {short(unit): {short(need) for need in made[unit]} for unit in made}


def test_what_draws_after_a_seed_is_executed_with_it(toy):
    chain = ("seed", "build", "compiled", "train")
    assert units(toy, *TOY) == {
        ("load",): set(),
        chain: {("load",)},
        ("predict",): {("load",), chain},
        ("functions",): set(),
        ("plot",): {("load",), chain, ("predict",)},
    }


def test_units_that_need_each_other_are_one(project):
    for name in ("one", "two"):
        write_block(project, name, f"{name} = 1")
        write_block(project, f"after_{name}", "x = 1", TAKE.format(name, name))
    for name in ("one", "two"):
        above = [f"import snippets.article.{name}"]
        above += [TAKE.format(f"after_{other}", "x") for other in ("one", "two")]
        write_block(project, f"needs_{name}", "print(x)", "\n".join(above))
    names = ("one", "two", "after_one", "after_two", "needs_one", "needs_two")
    assert units(project, *names) == {names: set()}
