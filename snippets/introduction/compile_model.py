"""Loss, optimizer and metric."""

from snippets.introduction.build import model

# --8<-- [start:block]
model.compile(
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
# --8<-- [end:block]
