"""The folders of `.cache/`, where a build keeps what others need not make again."""

import tempfile
from contextlib import contextmanager
from pathlib import Path

from mkdocs.exceptions import PluginError


def cache_folder(config, name):
    """The folder of this name, after trying that it can be written."""
    folder = Path(config.config_file_path).parent / ".cache" / name
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    return folder


@contextmanager
def writing(path):
    """PluginError for what the system refuses inside."""
    try:
        yield
    except OSError as error:
        raise PluginError(
            f"{path} cannot be written ({error.strerror or error}): make room on its "
            "disk, or make .cache/ and all in it writable (or delete it: it is made "
            "anew), and build again"
        ) from None
