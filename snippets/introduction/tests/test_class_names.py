# What the labels mean, from the description of Fashion-MNIST.
MEANINGS = [
    {"fr": "T-shirt", "en": "T-shirt"},
    {"fr": "Pantalon", "en": "Trousers"},
    {"fr": "Pull", "en": "Pullover"},
    {"fr": "Robe", "en": "Dress"},
    {"fr": "Manteau", "en": "Coat"},
    {"fr": "Sandale", "en": "Sandal"},
    {"fr": "Chemise", "en": "Shirt"},
    {"fr": "Basket", "en": "Sneaker"},
    {"fr": "Sac", "en": "Bag"},
    {"fr": "Bottine", "en": "Ankle boot"},
]


def test_each_label_has_its_name(class_names, language):
    names = class_names.module.class_names
    assert names == [meaning[language] for meaning in MEANINGS]


def test_the_ten_names_differ(class_names):
    assert len(set(class_names.module.class_names)) == 10
