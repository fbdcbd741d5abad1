"""Exercise: two hidden neurons and one output, by hand."""

# --8<-- [start:block]
def relu(total):
    return max(0, total)


a = relu(3 * 1 + (-1) * 2 - 2)
b = relu(1 * 1 + 1 * 2 - 1)
c = 5 * a + (-2) * b + 1
print("A:", a)
print("B:", b)
print("C:", c)
# --8<-- [end:block]
