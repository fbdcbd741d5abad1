import pytest


@pytest.fixture
def axes(draw_neuron):
    (figure,) = draw_neuron.figures
    (axes,) = figure.axes
    return axes


@pytest.fixture
def circles(axes):
    """The places of the circles, by what stands in them."""
    centres = {
        tuple(line.get_xydata()[0])
        for line in axes.get_lines()
        if line.get_marker() == "o"
    }
    names = {text.get_position(): text.get_text() for text in axes.texts}
    return {names[centre]: centre for centre in centres}


def test_every_part_of_the_equation_is_there(axes, circles):
    assert sorted(circles) == sorted(["x₁", "x₂", "x₃", "Σ + b", "f", "y"])
    others = {text.get_text() for text in axes.texts} - circles.keys()
    assert others == {"w₁", "w₂", "w₃"}


def test_lines_lead_from_the_inputs_to_the_output(axes, circles):
    """Each begins near one circle and ends near another, to the right of it."""

    def nearest(place):
        return min(
            circles,
            key=lambda name: sum((a - b) ** 2 for a, b in zip(circles[name], place)),
        )

    lines = [line.get_xydata() for line in axes.get_lines()]
    ways = [tuple(map(nearest, line)) for line in lines if len(line) == 2]
    assert sorted(ways) == sorted(
        [(x, "Σ + b") for x in ("x₁", "x₂", "x₃")] + [("Σ + b", "f"), ("f", "y")]
    )
