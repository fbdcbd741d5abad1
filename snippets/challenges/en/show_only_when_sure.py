"""Exercise: what silence costs, by threshold, then by category."""

from snippets.challenges.en.decimal import percents
from snippets.challenges.only_when_sure import answer_if_sure, by_category
from snippets.introduction.en.class_names import class_names

# --8<-- [start:block]
print("          confidence answered    right")
for threshold in (0, 0.5, 0.7, 0.9, 0.99):
    _, given, right_answers = answer_if_sure(threshold)
    print(" " * 10, percents([threshold, given, right_answers]))

print("at 90%     no answer   recall precision")
for name, shares in zip(class_names, by_category):
    print(f"{name:10}", percents(shares))
# --8<-- [end:block]
