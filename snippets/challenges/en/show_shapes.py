"""What the shapes cost and what they are worth, in a table."""

from snippets.challenges.front import front, test_quality, valid_quality
from snippets.challenges.shapes import prices, shapes

# --8<-- [start:block]
print("hidden     multiply- accuracy, %")
print("layers          adds validation       test")
for place, hidden in enumerate(shapes):
    marks, test = 100 * valid_quality[place], 100 * test_quality[place]
    spread = f"{marks.mean():.1f} ({marks.min():.1f}–{marks.max():.1f})"
    row = f"{prices[place]:7}  {spread} {test.mean():.1f}"
    star = "*" if place in front else ""
    print(f"{hidden!s:12}" + row, star)
# --8<-- [end:block]
