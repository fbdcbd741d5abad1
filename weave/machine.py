"""Describes the machine that executes blocks."""

import os
import platform
import re
from pathlib import Path

CPUINFO = Path("/proc/cpuinfo")


def machine() -> dict[str, str | int]:
    """Return its system, its processor's name as far as it is known, and its cores."""
    return {
        "system": platform.system(),
        "processor": _processor() or platform.processor() or platform.machine(),
        "cores": os.cpu_count() or 1,
    }


def _processor() -> str | None:
    """Return Linux's name of the processor: Python knows its architecture alone."""
    text = CPUINFO.read_text() if CPUINFO.exists() else ""
    model = re.search(r"^model name\s*: (.*)$", text, re.MULTILINE)
    return model and " ".join(model[1].split())
