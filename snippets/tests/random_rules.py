"""Only building and training draw from the global generators, behind the seed."""

import ast

from weave.imports import is_of_snippets

# The names under which blocks hand libraries to later blocks.
LIBRARIES = {"np": "numpy", "tf": "tensorflow", "keras": "keras"}

# Whoever draws from these moves what training draws after.
GLOBAL_GENERATORS = ("random", "numpy.random", "tensorflow.random", "keras.random")

# Generators of their own, when they are given a seed.
OWN_GENERATORS = {
    "numpy.random.default_rng",
    "tensorflow.random.Generator.from_seed",
}

MODELS = {
    "keras.Model",
    "keras.Sequential",
    "keras.models.Model",
    "keras.models.Sequential",
}


def library_names(source):
    """What each name stands for that the module imports, or takes over."""
    names = dict(LIBRARIES)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.split(".")[0]
                names[alias.asname or top] = alias.name if alias.asname else top
        elif isinstance(node, ast.ImportFrom) and not is_of_snippets(node.module or ""):
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def full_name(node, names):
    """The dotted name of an expression such as `np.random.rand`, or None."""
    if isinstance(node, ast.Name):
        name = names.get(node.id)
    elif isinstance(node, ast.Attribute):
        owner = full_name(node.value, names)
        name = owner and f"{owner}.{node.attr}"
    else:
        name = None
    if name and f"{name}.".startswith("tensorflow.keras."):
        name = name.removeprefix("tensorflow.")
    return name


def is_global_draw(name):
    """Whether this name is, or is part of, a library's global generator."""
    return bool(name) and f"{name}.".startswith(
        tuple(f"{generator}." for generator in GLOBAL_GENERATORS)
    )


def is_seeded(call):
    """Whether a call of a generator's maker gives it a seed."""
    arguments = [*call.args, *(keyword.value for keyword in call.keywords)]
    return bool(arguments) and not any(
        isinstance(argument, ast.Constant) and argument.value is None
        for argument in arguments
    )


def draw_faults(source):
    """Every random draw comes from a seeded generator of its own."""
    names = library_names(source)
    faults = []

    def visit(node):
        name = full_name(node, names)
        if is_global_draw(name):
            faults.append(
                source.fault(
                    node.lineno,
                    f"{name} may draw from a generator that training draws from: "
                    "use numpy.random.default_rng(<seed>)",
                )
            )
            return
        children = list(ast.iter_child_nodes(node))
        if (
            isinstance(node, ast.Call)
            and full_name(node.func, names) in OWN_GENERATORS
            and is_seeded(node)
        ):
            children.remove(node.func)
        for child in children:
            visit(child)

    visit(source.tree)
    return faults


def trainings(source):
    """The calls that build or train a network."""
    names = library_names(source)
    return [
        node
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Attribute) and node.func.attr == "fit")
            or (name := full_name(node.func, names) or "") in MODELS
            or name.startswith("keras.layers.")
        )
    ]


def unseeded_faults(source):
    """What builds or trains imports the block named seed, and that as a whole.

    The import says that this block's draws follow the seed: when it is executed
    again, so is the seed, and all that is between them.
    """
    bare = [
        alias.name
        for node in source.tree.body
        if isinstance(node, ast.Import)
        for alias in node.names
    ]
    if any(name.rpartition(".")[2] == "seed" for name in bare if is_of_snippets(name)):
        return []
    return [
        source.fault(
            node.lineno,
            f"`{ast.unparse(node.func)}` draws random weights or batches, and nothing "
            f"seeds them: write `import snippets.{source.module.split('.')[1]}.seed` "
            "above the section",
        )
        for node in trainings(source)
    ]
