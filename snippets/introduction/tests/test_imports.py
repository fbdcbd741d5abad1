from importlib.metadata import version


def test_the_block_prints_both_versions(imports):
    tensorflow, keras = version("tensorflow"), version("keras")
    assert imports.printed == f"TensorFlow {tensorflow}\nKeras {keras}\n"


def test_keras_calculates_with_tensorflow(imports):
    keras = imports.module.keras
    assert keras.Sequential is imports.module.tf.keras.Sequential
    assert keras.__version__ == version("keras")
    assert keras.backend.backend() == "tensorflow"


def test_pyplot_is_named_plt(import_matplotlib):
    assert import_matplotlib.module.plt.__name__ == "matplotlib.pyplot"
