"""A picture file with a garment in it, made here, and what the network sees in it."""

from snippets.introduction.fr.class_names import class_names
from snippets.introduction.import_matplotlib import plt
from snippets.introduction.load_data import test_images
from snippets.introduction.prepare_picture import Image, ImageOps, prepare
from snippets.introduction.train import model

# --8<-- [start:block]
import tempfile
from pathlib import Path

photo = Image.fromarray(test_images[0]).resize((280, 280))
photo = ImageOps.colorize(photo, black="white", white="navy")
photo = ImageOps.expand(photo, border=(90, 20, 30, 100), fill="white")
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "photo.png")
    photo.save(path)
    own_image = prepare(path)

(own_answer,) = model.predict(own_image, verbose=0)
own_label = own_answer.argmax()
print(f"{class_names[own_label]} : {100 * own_answer[own_label]:.0f} %")

figure, (left, right) = plt.subplots(
    1, 2, figsize=(4.4, 2.5), layout="constrained"
)
left.imshow(photo)
left.set_title("le fichier", fontsize=10)
right.imshow(own_image[0], cmap="gray", vmin=0, vmax=1)
right.set_title("ce que reçoit le réseau", fontsize=10)
for axes in (left, right):
    axes.set(xticks=[], yticks=[])
plt.show()
# --8<-- [end:block]
