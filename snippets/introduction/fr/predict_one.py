"""A batch of one image, and the three answers that the network prefers."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.normalize import scaled_test_images
from snippets.introduction.train import model

# --8<-- [start:block]
one_image = scaled_test_images[:1]
print("one_image:", one_image.shape)

(one_answer,) = model.predict(one_image, verbose=0)
preferred = sorted(zip(one_answer, class_names), reverse=True)
for confidence, name in preferred[:3]:
    print(f"{name} : {100 * confidence:.1f} %".replace(".", ","))
# --8<-- [end:block]
