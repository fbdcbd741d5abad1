UNITS = {"fr": "ko", "en": "kB"}


def test_the_table_is_in_thousands_of_bytes(show_memory, language):
    _, parameters, gradients, averages, values = show_memory.printed.splitlines()
    cells = [line.split()[-3:] for line in (parameters, gradients, averages, values)]
    unit = UNITS[language]
    assert cells == [
        ["407", "407", unit],
        ["407", "407", unit],
        ["814", "814", unit],
        ["118", "3688", unit],
    ]
