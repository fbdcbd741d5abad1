"""Fashion-MNIST, where Keras looks for it; importing this verifies the files."""

import hashlib
from pathlib import Path

FOLDER = Path(__file__).parent / "datasets" / "fashion-mnist"

# Of the four files as Zalando published them (also in Debian's package
# dataset-fashion-mnist).
SHA256 = {
    "train-images-idx3-ubyte.gz": (
        "b0564c3eedabfbf835052cff8503ea422014ce006caf5b757f851416ee8300c7"
    ),
    "train-labels-idx1-ubyte.gz": (
        "0ae29f65d86684f32d1b9c85147786c547b9c6aebcaf235f0400a0cce308b056"
    ),
    "t10k-images-idx3-ubyte.gz": (
        "cc1d090a38ace84dfa1aa66e3ada7c336ef481a96936906477e6dd344da56eaa"
    ),
    "t10k-labels-idx1-ubyte.gz": (
        "8d3605d196f4be44669e46906da9733c8131fef761fdbfec72c424d5222f1a05"
    ),
}


class DatasetError(Exception):
    """A file of the dataset is missing or is not the published one."""


def verify(folder=FOLDER):
    """Raise DatasetError unless the four files in `folder` are the published ones."""
    for name, expected in SHA256.items():
        path = folder / name
        if not path.is_file():
            fault = "is missing"
        elif hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            fault = "is damaged (its SHA-256 is not the published file's)"
        else:
            continue
        raise DatasetError(
            f"the dataset's file {path} {fault}: restore it with "
            "`git checkout -- snippets/data`"
        )


verify()
