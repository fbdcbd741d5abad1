"""Makes each language's search find words as its readers write them."""

import json
import re
from pathlib import Path

from mkdocs.exceptions import PluginError

WORKER = "assets/javascripts/workers/search.*.min.js"
COUNT = '<div class="md-search-result__meta"'
MISSING = re.compile(r'(?<="search.result.term.missing": )"[^"]*"')


def on_post_page(output, page, config):
    return _said(output, config)


def on_post_template(output_content, template_name, config):
    return _said(output_content, config)


def _said(output, config):
    """Has screen readers say how many results there are; words as a language has it."""
    output = output.replace(COUNT, f'{COUNT} role="status"')
    missing = json.dumps(config.extra["words"]["search"]["missing"])
    return MISSING.sub(lambda _: missing, output)


def on_post_build(config):
    """Appends search.js to Material's search worker."""
    workers = list(Path(config.site_dir).glob(WORKER))
    script = workers[0].read_text(encoding="utf-8") if len(workers) == 1 else ""
    if "self.lunr=" not in script:
        raise PluginError(
            f"hooks/search.py expects one file {WORKER} in the site, and in it "
            "`self.lunr`: look how this version of Material searches, and mend the hook"
        )
    own = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
    # Under `mkdocs serve`, the worker may be that of the last build.
    if own not in script:
        workers[0].write_text(f"{script}\n{own}", encoding="utf-8")
