"""Tells what blocks give from what somebody else may have put into an archive.

What passes is shown on a page, in a browser, by whoever takes the archive.
"""

import json
import math
import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from jsonschema import Draft202012Validator

from weave.blocks import block_of
from weave.errors import WeaveError
from weave.manifest import Result
from weave.names import SERIES
from weave.svg import check_svg

# Pages write texts as they are, into Markdown and into HTML: these are neither.
TEXT = r"^[^<>&`\\\[\]{}\x00-\x1f]{0,200}\Z"
BLOCK = r"[\w-]+(?:/[\w-]+)+"
OUTPUT = rf"^{BLOCK}(?:(?:\.stderr)?\.txt|-[0-9]+\.(?:svg|html))\Z"

# What pages load: data, and nothing that a browser would execute by itself.
FILE = r"^\w[\w-]*(?:\.[\w-]+)*\.(?:bin|csv|json|txt|zlib)\Z"

_TEXT = {"type": "string", "pattern": TEXT}
_PATH = {"type": "string"}
_SERIES = {"type": "array", "items": {"type": "number"}, "maxItems": SERIES}


def _mapping(names: str, values: dict) -> dict:
    return {
        "type": "object",
        "propertyNames": {"pattern": names},
        "additionalProperties": values,
    }


_FIELDS = {
    "outputs": _mapping(OUTPUT, _PATH),
    "files": _mapping(FILE, _PATH),
    "values": _mapping(r"^\w+\Z", {"anyOf": [{"type": "number"}, _TEXT, _SERIES]}),
    "seconds": {"type": "number", "minimum": 0, "maximum": 1e6},
    "executed": {"type": "string", "pattern": r"^[0-9T:.-]{19,26}\+00:00\Z"},
    "machine": {
        "type": "object",
        "required": ["system", "processor", "cores"],
        "properties": {
            "system": _TEXT,
            "processor": _TEXT,
            "cores": {"type": "integer", "minimum": 1, "maximum": 100_000},
        },
        "additionalProperties": False,
    },
    "versions": _mapping(TEXT, _TEXT),
    "sources": {"type": "string", "pattern": r"^[0-9a-f]{16}\Z"},
    "origin": {"type": "null"},
}
SCHEMA = {
    "type": "object",
    "required": ["blocks"],
    "properties": {
        "blocks": _mapping(
            rf"^{BLOCK}\Z",
            {
                "type": "object",
                "required": list(_FIELDS),
                "properties": _FIELDS,
                "additionalProperties": False,
            },
        )
    },
    "additionalProperties": False,
}
_VALIDATOR = Draft202012Validator(SCHEMA)


def read_manifest(text: bytes | str) -> dict[str, Result]:
    """Return the results that a manifest has, by the names of blocks.

    WeaveError where a field is not as blocks give it. Paths are left as they are said:
    nothing may be read from there.
    """
    try:
        manifest = json.loads(text, parse_constant=_refuse)
        fault = next(_VALIDATOR.iter_errors(manifest), None)
        if fault:
            raise WeaveError(
                f"in results.json, {fault.json_path} is not what it may be"
            )
        blocks = manifest["blocks"]
        for name, fields in blocks.items():
            datetime.fromisoformat(fields["executed"])
            for output in fields["outputs"]:
                if block_of(output) != name:
                    raise WeaveError(f"in results.json, {name} has {output!r}")
    except (ValueError, RecursionError) as error:
        raise WeaveError(f"results.json cannot be read ({error})") from None
    return {
        name: Result(
            **fields
            | {
                kind: dict.fromkeys(fields[kind], Path())
                for kind in ("outputs", "files")
            }
        )
        for name, fields in blocks.items()
    }


def check_content(name: str, content: bytes) -> None:
    """Raise a WeaveError where a file is not what its name says."""
    try:
        if name.endswith(".svg"):
            check_svg(content)
        elif name.startswith("outputs/"):
            content.decode()
    except UnicodeDecodeError:
        raise WeaveError(f"{name!r} is not UTF-8") from None
    except WeaveError as error:
        raise WeaveError(f"{name!r} {error}") from None


def presentable(result: Result) -> Result:
    """Return a result without the values that no archive may have."""
    values = {
        name: value for name, value in result.values.items() if _is_presentable(value)
    }
    return replace(result, values=values)


def _is_presentable(value):
    if isinstance(value, str):
        return bool(re.search(TEXT, value))
    numbers = value if isinstance(value, list) else [value]
    return all(isinstance(number, int) or math.isfinite(number) for number in numbers)


def _refuse(constant):
    raise ValueError(f"{constant} is not JSON")
