"""The same network on 2,000 images: training that goes on, and one that stops."""

import snippets.introduction.seed
from snippets.introduction.hold_out import (
    fit_images,
    fit_labels,
    valid_images,
    valid_labels,
)
from snippets.introduction.imports import keras

# --8<-- [start:block]
def learn_from_few(callbacks):
    keras.utils.set_random_seed(42)
    learner = keras.Sequential([
        keras.Input(shape=(28, 28)),
        keras.layers.Flatten(),
        keras.layers.Dense(128, activation="relu"),
        keras.layers.Dense(10, activation="softmax"),
    ])
    learner.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return learner.fit(
        fit_images[:2000],
        fit_labels[:2000],
        epochs=40,
        validation_data=(valid_images, valid_labels),
        validation_batch_size=500,
        callbacks=callbacks,
        verbose=0,
    )


too_long = learn_from_few([])
in_time = learn_from_few([
    keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
])
# --8<-- [end:block]
