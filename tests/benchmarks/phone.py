"""What the live page costs a reader on a phone, in seconds and in megabytes.

The phone is four times slower than this machine, its connection slow 4G.
"""

import statistics
import time
from contextlib import contextmanager

from tests.benchmarks.chromium import chromium
from tests.benchmarks.served import served
from tests.browsing import PHONE

SLOWER = 4
SLOW_4G = {
    "offline": False,
    "latency": 150,  # milliseconds
    "downloadThroughput": 1.6e6 / 8,  # bytes a second
    "uploadThroughput": 0.75e6 / 8,
}
RUNS = 3


def measure(project):
    """Yield what was measured, the value and its limit; the site must be built."""
    sizes = []
    with served(project / "site", sizes) as address:
        seconds = []
        for _ in range(RUNS):
            sizes.clear()
            with _phone() as page:
                page.goto(f"{address}live/", wait_until="networkidle")
                seconds.append(_seconds_to_train(page))
                for exhibit in page.locator(".live > *").all():
                    _show(exhibit)
                page.wait_for_load_state("networkidle")
    what = "/live/ on slow 4G: seconds from training in view to ready"
    yield what, statistics.median(seconds), 5
    yield "/live/: MB after all its exhibits were in view", sum(sizes) / 1e6, 1.5


def _seconds_to_train(page):
    before = time.perf_counter()
    _show(page.locator("live-training"))
    return time.perf_counter() - before


def _show(exhibit):
    exhibit.evaluate("exhibit => exhibit.scrollIntoView({ behavior: 'instant' })")
    exhibit.and_(exhibit.page.locator("[data-state=ready]")).wait_for(timeout=60_000)


@contextmanager
def _phone():
    """A tab of such a phone."""
    with chromium() as browser:
        context = browser.new_context(viewport=PHONE, is_mobile=True, has_touch=True)
        page = context.new_page()
        tools = context.new_cdp_session(page)
        tools.send("Network.enable")
        tools.send("Network.emulateNetworkConditions", SLOW_4G)
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        yield page
