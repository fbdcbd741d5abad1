"""Each category's recall with 1,000 images and with 50, over the seeds."""

from snippets.challenges.judge_starved import answers_balanced, answers_starved
from snippets.challenges.starved_marks import mark_each

# --8<-- [start:block]
recalls_of_plenty = mark_each(answers_balanced)[..., 0]
recalls_of_rare = mark_each(answers_starved)[..., 0]
mean_of_plenty = recalls_of_plenty.mean(axis=0).tolist()
mean_of_rare = recalls_of_rare.mean(axis=0).tolist()
low_of_rare = recalls_of_rare.min(axis=0).tolist()
high_of_rare = recalls_of_rare.max(axis=0).tolist()
# --8<-- [end:block]
