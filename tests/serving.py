"""`mkdocs serve` in a small project, and what its pages come to say."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from urllib.request import urlopen

import pytest

SECONDS = 60


def read(address):
    """What a page says now, or why it says nothing."""
    try:
        # MkDocs answers when it has built.
        return urlopen(address, timeout=SECONDS).read().decode()
    except OSError as error:
        return str(error)


def wait_until(holds, otherwise):
    """Look again and again whether it holds; fail with what `otherwise` says."""
    deadline = time.monotonic() + SECONDS
    while not holds():
        if time.monotonic() > deadline:
            pytest.fail(otherwise())
        time.sleep(0.1)


def wait_for(text, address):
    """Ask until the page holds the text."""
    wait_until(
        lambda: text in read(address),
        lambda: f"{address} did not come to say {text!r}: {read(address)[:500]!r}",
    )


@contextmanager
def serving(project, log):
    """`mkdocs serve` in a project: the site's address, until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        host = "{}:{}".format(*free.getsockname())
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", host],
            cwd=project,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield f"http://{host}/"
    finally:
        server.terminate()
        server.wait()
