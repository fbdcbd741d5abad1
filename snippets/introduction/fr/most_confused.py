"""Exercise: the two categories that are taken for each other most often."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.fr.confusion_matrix import confusion
from snippets.introduction.predicted_labels import np

# --8<-- [start:block]
both_ways = confusion + confusion.T
np.fill_diagonal(both_ways, 0)
one, other = np.unravel_index(both_ways.argmax(), both_ways.shape)
there, back = confusion[one, other], confusion[other, one]
print(f"{class_names[one]} → {class_names[other]} : {there}")
print(f"{class_names[other]} → {class_names[one]} : {back}")
# --8<-- [end:block]
