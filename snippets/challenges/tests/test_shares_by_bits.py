import pytest


def test_each_number_of_bits_has_its_marks(shares_by_bits, by_bits):
    shown, found = shares_by_bits.module, by_bits.module.by_bits
    assert shown.bit_counts == [2, 3, 4, 6, 8]
    for place, bits in enumerate(shown.bit_counts):
        assert shown.memory_by_bits[place] == bits / 32
        for way, name in enumerate(("matrix", "neuron", "fitted")):
            mean = getattr(shown, f"{name}_by_bits")[place]
            assert mean == pytest.approx(found[bits][way].mean())
            assert getattr(shown, f"{name}_low")[place] == found[bits][way].min()
            assert getattr(shown, f"{name}_high")[place] == found[bits][way].max()
