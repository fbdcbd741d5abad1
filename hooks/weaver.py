"""Has weave execute the blocks, for all languages' sites, in build and in serve."""

import logging
import sys
from pathlib import Path

from mkdocs.exceptions import PluginError

ROOT = Path(__file__).parents[1]
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from weave.errors import WeaveError  # noqa: E402
from weave.project import Project  # noqa: E402
from weave.run import Woven, stored, weave  # noqa: E402
from weave.workers import Workers  # noqa: E402

log = logging.getLogger("mkdocs.hooks.weaver")

# Outlives a build: Python imports a module once.
workers = Workers()


def given(root):
    """What the blocks of a project give its pages, for `config.extra`.

    A fault stops the build; under `mkdocs serve`, it is the text `fault`, and `woven`
    has what can be shown without an execution.
    """
    project = Project(root)
    try:
        return {"woven": weave(project, log.info, workers)}
    except WeaveError as error:
        if not workers.spare:
            raise PluginError(str(error)) from None
        log.error(error)
        return {"woven": _without_running(project), "fault": str(error)}


def _without_running(project):
    try:
        return stored(project)
    except WeaveError:
        return Woven({}, {})
