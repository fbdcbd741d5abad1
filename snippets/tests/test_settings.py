import json
import os
import subprocess
import sys

from snippets.tests.sources import SNIPPETS

NAMES = ["KERAS_HOME", "KERAS_BACKEND", "TF_CPP_MIN_LOG_LEVEL"]


def test_a_block_runs_the_same_whatever_its_users_settings():
    program = (
        "import json, os, snippets\n"
        f"print(json.dumps([os.environ[name] for name in {NAMES}]))"
    )
    python = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | dict.fromkeys(NAMES, "nonsense"),
        cwd=SNIPPETS.parent,
        check=True,
        capture_output=True,
        text=True,
    )
    home, backend, log_level = json.loads(python.stdout)
    assert home == str(SNIPPETS / "data")
    assert backend == "tensorflow"
    # Neither information nor warnings.
    assert log_level == "2"


def test_the_settings_of_keras_are_its_own_defaults():
    """A block that draws no data depends on them, and its key doesn't know."""
    settings = json.loads((SNIPPETS / "data/keras.json").read_text())
    assert settings.pop("backend") == "tensorflow"
    defaults = {
        "floatx": "float32",
        "epsilon": 1e-07,
        "image_data_format": "channels_last",
    }
    assert settings == defaults
