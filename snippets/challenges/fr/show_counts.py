"""What networks cost on paper: ours, and one of ten hidden layers."""

from snippets.challenges.multiply_adds import (
    count_parameters,
    multiply_adds,
    training_multiply_adds,
)

# --8<-- [start:block]
ours, deep = (784, 128, 10), (784,) * 11 + (10,)
print("couches     para- mult.-add. pour")
print("cachées    mètres répondre apprendre  ×")
for name, sizes in (("1 × 128", ours), ("10 × 784", deep)):
    to_answer, to_learn = multiply_adds(sizes), training_multiply_adds(sizes)
    print(
        f"{name:9}{count_parameters(sizes):8}{to_answer:9}{to_learn:10}",
        f"{to_learn / to_answer:4.2f}".replace(".", ","),
    )
# --8<-- [end:block]
