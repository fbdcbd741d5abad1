"""The machine that executes blocks, as a page may name it."""

import os
import platform
import re
from pathlib import Path

CPUINFO = Path("/proc/cpuinfo")


def machine():
    """Its system, its processor's name as far as it is known, and its cores."""
    return {
        "system": platform.system(),
        "processor": _processor() or platform.processor() or platform.machine(),
        "cores": os.cpu_count() or 1,
    }


def _processor():
    """What Linux calls the processor: Python knows its architecture alone."""
    text = CPUINFO.read_text() if CPUINFO.exists() else ""
    named = re.search(r"^model name\s*: (.*)$", text, re.MULTILINE)
    return named and " ".join(named[1].split())
