from snippets.tests.examples import example
from snippets.tests.sources import read, translations
from snippets.tests.translation_rules import (
    foreign_import_faults,
    translation_faults,
    unpaired_faults,
)

# For each block with words, its versions.
TRANSLATED = [
    [read(folder / name) for folder in article]
    for article in translations()
    for name in sorted(set.intersection(*article.values()))
]


def test_every_language_has_the_same_blocks():
    assert [fault for names in translations() for fault in unpaired_faults(names)] == []


def test_all_languages_run_the_same_program():
    faults = [
        fault
        for first, *others in TRANSLATED
        for other in others
        for fault in translation_faults(first, other)
    ]
    assert faults == []


def test_no_language_takes_words_from_another():
    faults = [
        fault
        for versions in TRANSLATED
        for version in versions
        for fault in foreign_import_faults(version, {v.folder for v in versions})
    ]
    assert faults == []


def faults_between(french, english):
    return translation_faults(
        example(french, "article/fr/block.py"), example(english, "article/en/block.py")
    )


def test_words_may_differ():
    pairs = [
        ("print('Fini')", "print('Done')"),
        ("print(f'Perte : {x:.2f}')", "print(f'Loss: {x:.2f}')"),
        ("print(f'{x} images')", "print(f'The {x} pictures')"),
        ("name = f'{mark} sac'", "name = f'{mark} bag'"),
        ("plt.xlabel('époque')", "plt.xlabel('epoch')"),
        ("plt.text(1, 2, 'rappel', color=c)", "plt.text(1, 2, 'recall', color=c)"),
        ("ax.legend(['perte', 'a'])", "ax.legend(['loss', 'b'])"),
        ("plt.plot(x, label='sigmoïde')", "plt.plot(x, label='sigmoid')"),
        ("class_names = ['Sac', 'Robe']", "class_names = ['Bag', 'Dress']"),
        ("layers = [('entrée', 4)]", "layers = [('input', 4)]"),
        ("curves = {'sigmoïde': (y, 'dotted')}", "curves = {'sigmoid': (y, 'dotted')}"),
        (
            "from snippets.article.fr.class_names import class_names",
            "from snippets.article.en.class_names import class_names",
        ),
        ("import snippets.article.fr.a", "import snippets.article.en.a"),
    ]
    assert [pair for pair in pairs if faults_between(*pair)] == []


def test_all_else_may_not():
    for french, english in [
        ("print(f'{x:.1f}')", "print(f'{x:.2f}')"),
        ("print(f'{x!r}')", "print(f'{x}')"),
        ("print(f'{x[0]}')", "print(f'{x[1]}')"),
        ("print(x['perte'])", "print(x['loss'])"),
        ("print('Fini', sep=';')", "print('Done', sep=',')"),
        ("print('Fini')", "print('Done', x)"),
        ("plt.text(1, 2, 'rappel')", "plt.text(1, 3, 'recall')"),
        ("plt.xlabel('époque', color='r')", "plt.xlabel('epoch', color='b')"),
        ("plt.plot(x, color='red')", "plt.plot(x, color='blue')"),
        ("x = 'rouge'", "x = 'red'"),
        ("class_names = ['Sac', 'Robe']", "class_names = ['Bag']"),
        ("layers = [('entrée', 4)]", "layers = [('input', 5)]"),
        ("curves = {'a': (y, 'dotted')}", "curves = {'a': (y, 'solid')}"),
        ("époque = 1", "epoch = 1"),
        ("a = 1", "a = 1\nb = 2"),
        ("for x in y:\n    a = 1\n    b = 2", "for x in y:\n    a = 1\nb = 2"),
        ("import snippets.article.en.a", "import snippets.article.en.a"),
        (
            "from snippets.article.fr.a import x",
            "from snippets.article.en.b import x",
        ),
    ]:
        (fault,) = faults_between(french, english)
        assert fault.startswith("snippets/article/fr/block.py, line 1: ")
        assert "the code is the same in all languages" in fault


def test_a_fault_names_the_line_on_both_sides():
    (fault,) = faults_between(
        "for i in x:\n    print('Un')\n    a = 1",
        "for i in x:\n\n    print('A')\n    b",
    )
    assert "line 3: this and line 4 of snippets/article/en/block.py" in fault


def test_words_of_another_language_are_a_fault():
    french = example(
        "from snippets.article.en.class_names import class_names", "article/fr/block.py"
    )
    (fault,) = foreign_import_faults(french, {"fr", "en"})
    assert "line 1: snippets.article.en.class_names is in another language" in fault
    shared = example("from snippets.article.train import model", "article/fr/block.py")
    assert foreign_import_faults(shared, {"fr", "en"}) == []


def test_a_block_that_a_language_lacks_is_a_fault():
    faults = unpaired_faults({"fr": {"a.py", "b.py"}, "en": {"a.py"}})
    assert faults == ["en/b.py is missing: another language has it, translate it"]
