import numpy as np
import pytest


class Counted(np.ndarray):
    """An array that counts the multiplications of its matrix products."""

    multiplications = 0

    def __matmul__(self, other):
        Counted.multiplications += self.shape[0] * self.shape[1] * other.shape[1]
        return super().__matmul__(other)


@pytest.fixture
def count(monkeypatch):
    """How many multiplications a function of 32 images makes."""

    def count(function, pixels, *arguments):
        monkeypatch.setattr(Counted, "multiplications", 0)
        function(pixels.module.test_pixels[:32].view(Counted), *arguments)
        return Counted.multiplications

    return count


def test_so_many_are_made(
    price_of_a_step, count, forward, backward, pixels, load_data, initial_weights
):
    block, untrained = price_of_a_step.module, initial_weights.module.untrained
    assert block.going == count(forward.module.forward, pixels, untrained)
    labels = load_data.module.test_labels[:32]
    # The backward pass begins with a forward pass.
    both = count(backward.module.backward, pixels, labels, untrained)
    assert block.going + block.coming_back == both


def test_the_way_back_costs_hardly_more_than_the_way_out(
    price_of_a_step, initial_weights
):
    block = price_of_a_step.module
    assert 1 < block.coming_back / block.going < 1.02
    # By trial, each slope costs a way out, and there is one to compare them with.
    assert block.by_trial == block.going * 101_771
    assert initial_weights.module.total == 101_770


def test_an_epoch_has_as_many_steps_as_there_are_batches(price_of_a_step, hold_out):
    block = price_of_a_step.module
    steps = len(hold_out.module.fit_images) / 32
    assert block.per_epoch == steps * (block.going + block.coming_back)


def test_more_than_six_million_for_a_step(price_of_a_step):
    """The page says so of the speed."""
    block = price_of_a_step.module
    assert 6_000_000 < block.going + block.coming_back < 7_000_000


ROWS = {
    "fr": ["Aller", "Retour", "Un pas par essai", "Une époque"],
    "en": ["Out", "Back", "A step by trial", "An epoch"],
}


def test_they_are_all_printed(price_of_a_step, show_price, language):
    block = price_of_a_step.module
    head, *lines = show_price.printed.splitlines()
    assert head == "Multiplications"
    counts = block.going, block.coming_back, block.by_trial, block.per_epoch
    for line, name, count in zip(lines, ROWS[language], counts, strict=True):
        assert line.startswith(f"{name} ")
        assert line.split()[-1] == f"{count:_}"
    assert len({len(line) for line in lines}) == 1
