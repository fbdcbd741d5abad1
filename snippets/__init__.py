"""The code of the articles: one folder per article, one module per block.

Importing a block executes it, once, after the blocks that it imports.
"""

import os
from pathlib import Path

# Keras reads these once, when it is first imported. They are set here so that
# a block runs the same wherever it runs, whatever its user's own settings:
# Fashion-MNIST comes from this repository, not from the network.
os.environ["KERAS_HOME"] = str(Path(__file__).with_name("data"))
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"

# Matrices as small as a batch's are multiplied fastest by one thread: several wait
# for each other, and on a busy machine many times longer than they compute.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
