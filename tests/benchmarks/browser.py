"""What a writer waits for in front of a browser."""

import functools
import statistics
import time
from contextlib import contextmanager

from tests.benchmarks.builds import check_plotted_untrained, edit_plot
from tests.benchmarks.chromium import chromium
from tests.conftest import LANGUAGES
from tests.serving import serving, wait_for

EDITS = 3

# Seconds between two edits, in which an author reads what came of the first, and
# the process that waits for the next run imports its packages.
PAUSE = 10

IN_PROSE = "words => document.querySelector('article')?.textContent.includes(words)"

# It comes into the open page first, and is a file once that is loaded again. Playwright
# would take a promise for true.
IN_FIGURE = """words => {
    const is = text => text.textContent === words;
    if ([...document.querySelectorAll("figure text")].some(is)) return true;
    const image = document.querySelector('figure img[src*="confusion_matrix"]');
    if (!image) return false;
    const request = new XMLHttpRequest();
    request.open("GET", image.src, false);
    request.send();
    return request.responseText.includes(words);
}"""


def measure(project):
    """Yield what was measured, the value and its limit; the store must be full."""
    log = project.with_name("serve.log")
    with serving(project, log) as address, _page() as page:
        wait_for("</html>", address)
        for language, path in reversed(LANGUAGES.items()):
            page.goto(address + path)
            edit = functools.partial(_edit_prose, language)
            prose = _seconds_to_see(page, IN_PROSE, edit, project)
            what = (
                f"prose edited under serve ({language}): seconds to the reloaded page"
            )
            yield what, prose, 3
        plot = _seconds_to_see(page, IN_FIGURE, edit_plot, project)
        check_plotted_untrained(log.read_text(encoding="utf-8"))
        yield "last plot edited under serve: seconds to the new figure", plot, 5


@contextmanager
def _page():
    with chromium() as browser:
        # Without a graphics card, the animation would keep a core busy.
        yield browser.new_page(
            viewport={"width": 1280, "height": 800}, reduced_motion="reduce"
        )


def _seconds_to_see(page, shown, edit, project):
    """The median of some edits, from the save to what the edit says is then shown."""
    seconds = []
    for number in range(1, EDITS + 1):
        time.sleep(PAUSE)
        before = time.perf_counter()
        page.wait_for_function(shown, arg=edit(project, number), polling=50)
        seconds.append(time.perf_counter() - before)
    return statistics.median(seconds)


def _edit_prose(language, project, number):
    words = f"Version {number}."
    page = project / "docs" / language / "index.md"
    with page.open("a", encoding="utf-8") as text:
        text.write(f"\n{words}\n")
    return words
