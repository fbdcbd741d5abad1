"""The versions of a block in two languages are the same program."""

import ast

from snippets.tests.import_rules import snippet_imports

# Of these functions the positional arguments, and everywhere these keyword
# arguments, are words that a reader sees.
WORD_FUNCTIONS = {
    "print",
    "annotate",
    "legend",
    "set_title",
    "set_xlabel",
    "set_ylabel",
    "suptitle",
    "text",
    "title",
    "xlabel",
    "ylabel",
}
WORD_KEYWORDS = {"label"}

# Assigned at the top of a module: these strings, the strings of these lists and tuples
# and the keys of these dictionaries are words.
WORD_TABLES = {
    "class_names",
    "curves",
    "decimal_mark",
    "layers",
    "rows",
    "thousands_mark",
}

# Stands for the words themselves, and for the folder that holds them.
WORDS, FOLDER = "<words>", "<language>"


class Wordless(ast.NodeTransformer):
    """Takes a language's words, and the name of its folder, out of a module."""

    def __init__(self, language):
        self.language = language

    def visit_Module(self, node):
        for statement in node.body:
            if isinstance(statement, ast.Assign) and any(
                isinstance(target, ast.Name) and target.id in WORD_TABLES
                for target in statement.targets
            ):
                statement.value = without_words(statement.value)
        return self.generic_visit(node)

    def visit_Call(self, node):
        name = getattr(node.func, "attr", getattr(node.func, "id", None))
        if name in WORD_FUNCTIONS:
            node.args = [without_words(argument) for argument in node.args]
        if is_decimal_comma(node):
            return self.visit(node.func.value)
        return self.generic_visit(node)

    def visit_keyword(self, node):
        if node.arg in WORD_KEYWORDS:
            node.value = without_words(node.value)
        return self.generic_visit(node)

    def visit_JoinedStr(self, node):
        # A format, such as .2f, has no words: it stays as it is.
        node.values = [
            value for value in node.values if isinstance(value, ast.FormattedValue)
        ]
        for value in node.values:
            value.value = self.visit(value.value)
        return node

    def visit_ImportFrom(self, node):
        node.module = node.module and self.neutral(node.module)
        return node

    def visit_Import(self, node):
        for alias in node.names:
            alias.name = self.neutral(alias.name)
        return node

    def neutral(self, module):
        """The module's name with its language left open."""
        parts = module.split(".")
        if parts[0] == "snippets":
            parts = [FOLDER if part == self.language else part for part in parts]
        return ".".join(parts)


def is_decimal_comma(call):
    """Whether it is `….replace(".", ",")`, of a number that a language writes so."""
    return getattr(call.func, "attr", None) == "replace" and [
        getattr(argument, "value", None) for argument in call.args
    ] == [".", ","]


def without_words(node):
    """An expression without the strings that are its value, or part of it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return ast.copy_location(ast.Constant(WORDS), node)
    if isinstance(node, ast.List | ast.Tuple):
        node.elts = [without_words(element) for element in node.elts]
    elif isinstance(node, ast.Dict):
        node.keys = [key and without_words(key) for key in node.keys]
    return node


def translation_faults(one, other):
    """Two versions of a block are equal but for their words."""
    first, second = difference(
        *(
            Wordless(version.folder).visit(ast.parse(version.text))
            for version in (one, other)
        )
    )
    if ast.dump(first) == ast.dump(second):
        return []
    return [
        one.fault(
            getattr(first, "lineno", 1),
            f"this and line {getattr(second, 'lineno', 1)} of {other.path} differ in "
            "more than words: the code is the same in all languages",
        )
    ]


def difference(one, other):
    """The smallest pair of statements that hold the first difference, if any."""
    pairs = zip(statements(one), statements(other), strict=False)
    for first, second in pairs:
        if ast.dump(first) != ast.dump(second):
            return difference(first, second)
    return one, other


def statements(node):
    """The statements that a statement, or a module, holds."""
    return [
        child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)
    ]


def foreign_import_faults(source, languages):
    """A block in a language takes no words from another language."""
    others = set(languages) - {source.folder}
    return [
        source.fault(
            node.lineno,
            f"{module} is in another language: import from this language's folder",
        )
        for node, modules in snippet_imports(source)
        for module in modules
        if others & set(module.split("."))
    ]


def unpaired_faults(names):
    """Every language has the same blocks; `names` has them by language's folder."""
    everywhere = set().union(*names.values())
    return [
        f"{folder}/{name} is missing: another language has it, translate it"
        for folder, own in names.items()
        for name in sorted(everywhere - own)
    ]
