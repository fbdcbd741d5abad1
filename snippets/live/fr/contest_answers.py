"""What the six images to label are, by name."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.load_data import test_labels
from snippets.live.contest_images import chosen

# --8<-- [start:block]
for label in test_labels[chosen]:
    print(class_names[label])
# --8<-- [end:block]
