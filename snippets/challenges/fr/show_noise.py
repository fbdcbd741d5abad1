"""What five networks answer to noise, in a table."""

from snippets.challenges.fr.decimal import decimal
from snippets.challenges.noise import noise_scores
from snippets.introduction.fr.class_names import class_names
from snippets.under_the_hood.neuron import np

# --8<-- [start:block]
def noise_row(number, scores, tempered):
    """Of a network: its favourite answer, and how sure it is of its answers."""
    counts = np.bincount(scores.argmax(axis=1), minlength=len(class_names))
    favourite = class_names[counts.argmax()]
    times = f"{favourite} ({counts.max()} / {len(scores)})"
    before, after = (part.max(axis=1).mean() for part in (scores, tempered))
    return f"{number:4}    {times:18}{decimal(before):>6}{decimal(after):>7}"


print("        réponse la     confiance moyenne")
print("réseau  plus fréquente     T = 1   val.")
for number, both in enumerate(noise_scores, 1):
    print(noise_row(number, *both))
# --8<-- [end:block]
