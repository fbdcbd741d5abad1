"""Exercise: training on labels of which a fifth were drawn by lot."""

from snippets.challenges.accuracy import accuracy
from snippets.challenges.network import activations, train_network
from snippets.challenges.recall_before import recall_before
from snippets.challenges.subset import subset_labels, subset_pixels
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
random = np.random.default_rng(1)
drawn = random.permutation(len(subset_labels))[: len(subset_labels) // 5]
spoilt_labels = subset_labels.copy()
spoilt_labels[drawn] = random.integers(0, 10, len(drawn))

misled = train_network(subset_pixels, spoilt_labels, seed=1)
spoilt_accuracy = accuracy(misled)
# Each category has 1,000 test images: the mean recall is the accuracy.
clean_accuracy = float(recall_before[0].mean())
print(f"{clean_accuracy=:.3f}")
print(f"{spoilt_accuracy=:.3f}")

answers = activations(subset_pixels, misled)[-1].argmax(axis=1)
wrong = spoilt_labels != subset_labels
as_taught = float((answers == spoilt_labels)[wrong].mean())
as_it_is = float((answers == subset_labels)[wrong].mean())
print(f"{as_taught=:.2f} {as_it_is=:.2f}")

suspect = answers != spoilt_labels
wrong_overall = float(wrong.mean())
wrong_suspects = float(wrong[suspect].mean())
print(f"{wrong_overall=:.2f}")
print(f"{wrong_suspects=:.2f}")
# --8<-- [end:block]
