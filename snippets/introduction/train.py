"""Ten epochs over the training set."""

import snippets.introduction.seed
from snippets.introduction.compile_model import model
from snippets.introduction.load_data import train_labels
from snippets.introduction.normalize import train_images

# --8<-- [start:block]
history = model.fit(train_images, train_labels, epochs=10)
# --8<-- [end:block]
