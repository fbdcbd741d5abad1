"""Ten epochs over the training images; after each, the validation images."""

import snippets.introduction.seed
from snippets.introduction.compile_model import model
from snippets.introduction.hold_out import (
    fit_images,
    fit_labels,
    valid_images,
    valid_labels,
)

# --8<-- [start:block]
history = model.fit(
    fit_images,
    fit_labels,
    epochs=10,
    validation_data=(valid_images, valid_labels),
    verbose=2,
)
# --8<-- [end:block]
