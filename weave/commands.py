"""Executes blocks for the terminal."""

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from weave.blocks import Block
from weave.errors import WeaveError

# What of a worker's environment is weave's own, and means nothing to other programs.
OWN = {"PYTHONPATH", "MPLBACKEND", "MATPLOTLIBRC"}

# Seconds between two looks at how much has been written.
PAUSE = 0.1

# How much of what a command that fails has said is told, in bytes.
LAST_WORDS = 300


def execute(block: Block, root: Path, limit: int) -> None:
    """Have a shell execute a block's code at the project's root, up to the first fault.

    The programs of the environment that has this Python come first. WeaveError where a
    command fails, or where more than `limit` characters are written.
    """
    environment = {name: os.environ[name] for name in os.environ if name not in OWN}
    programs = [str(Path(sys.executable).parent), environment.get("PATH", os.defpath)]
    environment["PATH"] = os.pathsep.join(programs)
    shell = ["sh", "-e", "-c", block.code]
    start = os.lseek(2, 0, os.SEEK_END)
    with subprocess.Popen(shell, cwd=root, env=environment) as process:
        while process.poll() is None:
            with suppress(subprocess.TimeoutExpired):
                process.wait(PAUSE)
            if os.fstat(1).st_size > limit:
                process.kill()
    if os.fstat(1).st_size > limit:
        raise WeaveError(
            f"more than {limit} characters are printed: print less, or raise "
            "max_output under [tool.weave] in pyproject.toml"
        )
    if process.returncode:
        end = os.lseek(2, 0, os.SEEK_END)
        os.lseek(2, max(start, end - LAST_WORDS), os.SEEK_SET)
        words = os.read(2, LAST_WORDS)
        raise WeaveError(
            f"a command ends with status {process.returncode}, its last words: "
            f"{words.decode(errors='replace').strip() or 'none'}; fix it there"
        )
