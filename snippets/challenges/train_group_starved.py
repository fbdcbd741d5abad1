"""For each seed, a network for each category, of which it saw few dark images."""

from snippets.challenges.starve import categories, draw, learn
from snippets.challenges.starve_group import starve_group

# --8<-- [start:block]
group_starved = [
    [learn(starve_group(draw(seed), category), seed) for category in categories]
    for seed in (1, 2, 3)
]
# --8<-- [end:block]
