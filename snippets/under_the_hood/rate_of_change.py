"""The rate of change of a square, over shorter and shorter steps."""

# --8<-- [start:block]
for step in (1, 0.1, 0.001):
    change = (3 + step) ** 2 - 3**2
    print(f"{step=} rate={change / step:.3f}")
# --8<-- [end:block]
