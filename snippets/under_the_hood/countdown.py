"""A function that gives one value after another."""

# --8<-- [start:block]
def countdown(start):
    while start > 0:
        yield start
        start -= 1


for number in countdown(3):
    print(number)
# --8<-- [end:block]
