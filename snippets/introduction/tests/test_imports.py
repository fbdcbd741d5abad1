from importlib.metadata import version


def test_the_block_prints_the_version_of_tensorflow(imports):
    assert imports.printed == version("tensorflow") + "\n"


def test_keras_is_the_one_of_tensorflow(imports):
    keras = imports.module.keras
    assert keras.Sequential is imports.module.tf.keras.Sequential
    assert keras.__version__ == version("keras")
    assert keras.backend.backend() == "tensorflow"


def test_pyplot_is_named_plt(import_matplotlib):
    assert import_matplotlib.module.plt.__name__ == "matplotlib.pyplot"
