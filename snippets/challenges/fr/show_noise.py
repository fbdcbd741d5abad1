"""What five networks answer to noise, in a table."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.noise import noise_scores
from snippets.introduction.fr.class_names import class_names
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
print("        réponse la plus fréquente    confiance moyenne dans ses réponses")
print("réseau  devant du bruit              telle quelle   avec la température")
for number, (scores, tempered) in enumerate(noise_scores, 1):
    counts = np.bincount(scores.argmax(axis=1), minlength=len(class_names))
    favourite = class_names[counts.argmax()]
    times = f"{favourite} ({counts.max()} / {len(scores)})"
    confidences = [each.max(axis=1).mean() for each in (scores, tempered)]
    print(
        f"{number:7}  {times:24}"
        f"{decimal(confidences[0]):>9}{decimal(confidences[1]):>12}"
    )
# --8<-- [end:block]
