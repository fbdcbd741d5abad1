"""What tests do with a page that is open in a browser."""

from axe_playwright_python.sync_playwright import Axe

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


def wait_for_maths(page):
    """Until every formula of the page is set, if it has some."""
    page.wait_for_function(
        "!document.querySelector('.arithmatex:not(:has(mjx-container))')"
    )


def axe_faults(page, within="html"):
    """What axe-core finds in a part of a page, a line each, once its boxes are open."""
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    # Material makes boxes that scroll reachable by keyboard.
    page.wait_for_function(
        """[...document.querySelectorAll('pre > code')].every(
            code => code.scrollWidth <= code.clientWidth || code.tabIndex == 0)"""
    )
    page.wait_for_timeout(500)  # colours fade in
    return [
        f"{fault['id']} ({fault['impact']}): {node['html'][:120]} "
        f"{node['failureSummary'][:200]}"
        for fault in Axe().run(page, context=within).response["violations"]
        for node in fault["nodes"]
    ]
