"""Exercise: the training kept is the one that validation images like best."""

from snippets.challenges.wrong_labels import misled, well_taught
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
best_looks = misled[:, :, 0].argmax(axis=1)  # by seed
stopped = np.array([rows[best] for rows, best in zip(misled, best_looks)])

stopped_accuracy = float(stopped[:, 1].mean())
_, clean_accuracy, _, _ = well_taught[:, -1].mean(axis=0).tolist()
_, first_accuracy, first_repeated, first_wrong = (
    misled[:, 0].mean(axis=0).tolist()
)
_, last_accuracy, last_repeated, last_wrong = (
    misled[:, -1].mean(axis=0).tolist()
)
# --8<-- [end:block]
