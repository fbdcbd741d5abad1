"""For each seed, a network for each category, which it has hardly seen."""

from snippets.challenges.starve import categories, draw, learn, starve

# --8<-- [start:block]
starved = [
    [learn(starve(draw(seed), category), seed) for category in categories]
    for seed in (1, 2, 3)
]
# --8<-- [end:block]
