"""The trained weights, as the page loads them."""

from snippets.introduction.train import model

# --8<-- [start:block]
weights = [array.astype("<f4") for array in model.get_weights()]
files = {"network.bin": b"".join(array.tobytes() for array in weights)}
print([array.shape for array in weights])
print(len(files["network.bin"]), "bytes")
# --8<-- [end:block]
