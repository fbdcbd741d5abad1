import re


def test_each_row_has_the_five_networks(show_key_neurons, key_neurons):
    head, *rows = show_key_neurons.printed.splitlines()
    assert head.split()[-5:] == list("12345")
    lost = key_neurons.module.lost
    # Of one neuron, alone and together are the same.
    for row, values in zip(rows, [*lost[:2], *lost[3:]], strict=True):
        found = re.findall(r"-?\d+[.,]\d\d", row)
        assert [value.replace(",", ".") for value in found] == [
            f"{value:.2f}" for value in values
        ]
        assert len(row) == len(head)
