"""The tiny network's numbers: forward, then backward."""

from snippets.under_the_hood.cross_entropy import cross_entropy
from snippets.under_the_hood.draw_circles import draw
from snippets.under_the_hood.forward import forward
from snippets.under_the_hood.tiny_network import (
    tiny,
    tiny_input,
    tiny_label,
    tiny_loss,
)
from snippets.under_the_hood.tiny_slopes import slopes_by_differences, tiny_slopes

# --8<-- [start:block]
decimal_mark = "."


def draw_values(parts):
    hidden, scores = forward(tiny_input, parts)
    columns = tiny_input, hidden, scores
    names = ("$x_1$", "$x_2$"), ("$h_1$", "$h_2$"), ("$p_0$", "$p_1$")
    loss = cross_entropy(scores, tiny_label)
    draw(columns, parts[::2], names, loss, decimal_mark, color="tab:blue")


def draw_slopes():
    # A bias has the slope of its sum.
    w1, z, w2, a = tiny_slopes
    columns = slopes_by_differences(tiny_loss, tiny_input), z, a
    pairs = ("x_1", "x_2"), ("z_1", "z_2"), ("a_0", "a_1")
    names = [[f"slope of ${name}$" for name in pair] for pair in pairs]
    line = {"color": "tab:orange", "linestyle": "dashed"}
    draw(columns, (w1, w2), names, tiny_loss(), decimal_mark, **line)


draw_values(tiny)
draw_slopes()
# --8<-- [end:block]
