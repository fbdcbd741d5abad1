"""Lighthouse's marks on a phone, beside a stock page of Material with the same words.

The stock page has the prose and the code of ours, and neither figures nor formulas. It
has the features of Material that a reader of ours meets: each costs something, the
buttons that copy code most, which Material makes there, and the build on our page.
Both are served compressed, and measured one after the other in one run.
"""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from page.fill import fill
from tests.benchmarks.chromium import chromium_path
from tests.benchmarks.served import served
from tests.conftest import LANGUAGES, ROOT
from tests.successor import read_extensions, read_site

RUNS = 5
PAGES = ("", "under-the-hood/", "challenges/", "live/")
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")

PALETTE = [
    {
        "media": f"(prefers-color-scheme: {name})",
        "scheme": scheme,
        "toggle": {"icon": "material/brightness-6", "name": name},
    }
    for name, scheme in (("light", "default"), ("dark", "slate"))
]

# In mkdocs.yml, which has tags that only MkDocs reads.
FEATURES = re.compile(r"^    - ((?:navigation|search|toc)\.\S+)$", re.MULTILINE)

# What the stock page does without: around code and text, the marks of an exhibit.
EXHIBIT = re.compile(r"^</?(?:div|live-[a-z]+)\b.*>$", re.MULTILINE)
FORMULA = re.compile(r"\$\$.*?\$\$|\$[^$\n]+\$", re.DOTALL)


def measure(project):
    """Yield what was measured, the value and its limit; the site must be built."""
    if not shutil.which("npx"):
        return
    with tempfile.TemporaryDirectory() as folder:
        stock = _stock_site(project, Path(folder))
        with served(project / "site") as own, served(stock) as other:
            for path in PAGES:
                ours, theirs = [], []
                for _ in range(RUNS):
                    ours.append(_marks(own + path))
                    theirs.append(_marks(other + path)["performance"])
                marks = {
                    name: statistics.median(run[name] for run in ours)
                    for name in CATEGORIES
                }
                floor = statistics.median(theirs)
                yield (
                    f"/{path}: performance {marks['performance']:.0f}, points below "
                    f"the stock page's {floor:.0f}",
                    floor - marks["performance"],
                    3,
                )
                for name in CATEGORIES[1:]:
                    yield f"/{path}: {name}, points below 100", 100 - marks[name], 0


def _marks(address):
    """Return Lighthouse's marks of a page, from 0 to 100."""
    command = [
        *("npx", "--yes", "lighthouse", address, "--quiet", "--output=json"),
        f"--only-categories={','.join(CATEGORIES)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic",
    ]
    run = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"CHROME_PATH": chromium_path()},
    )
    found = json.loads(run.stdout)["categories"]
    return {name: 100 * found[name]["score"] for name in CATEGORIES}


def _stock_site(project, folder):
    """Build the pages' words with Material as it comes. Return the site's folder."""
    language = next(iter(LANGUAGES))
    site = read_site(project, language)
    for page in site.pages.values():
        if page.language == language and page.url in PAGES:
            text = fill(page.text, page, site, lambda shown: "")
            text = FORMULA.sub("x", EXHIBIT.sub("", text))
            file = folder / "docs" / page.uri
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    settings = {
        "site_name": "Stock",
        "site_url": "http://127.0.0.1/",
        "theme": {
            "name": "material",
            "font": False,
            # Both schemes, and the choice between them: that costs a page its share.
            "palette": PALETTE,
            "features": [
                "content.code.copy",
                *FEATURES.findall((ROOT / "mkdocs.yml").read_text("utf-8")),
            ],
        },
        **read_extensions(),
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "-q"]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "site"
