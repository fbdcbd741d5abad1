"""What tests do with a page that is open in a browser."""

from axe_playwright_python.sync_playwright import Axe

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


def wait_for_maths(page):
    """Until every formula of the page is set, if it has some, as if it were printed."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.wait_for_function(
        "!document.querySelector('.arithmatex:not(:has(mjx-container))')"
    )


def show_exhibit(page, name):
    """Bring a page's exhibits of that name into view; them, once they are ready."""
    exhibits = page.locator(name)
    exhibits.first.wait_for(state="attached")
    for exhibit in exhibits.all():
        exhibit.scroll_into_view_if_needed()
        exhibit.and_(page.locator("[data-state=ready]")).wait_for()
    return exhibits


def open_boxes(page):
    """Open all boxes that are folded."""
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")


def wait_for_navigation(page):
    """Until Material knows the site's pages: it has read the sitemap."""
    page.wait_for_function(
        """performance.getEntriesByType("resource").some(
            ({ name, responseEnd }) => name.endsWith("sitemap.xml") && responseEnd)"""
    )


def set_scheme(page, scheme):
    """Prefer light or dark colours, until the page has them."""
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function(
        "scheme => document.body.dataset.mdColorScheme === scheme",
        arg={"light": "default", "dark": "slate"}[scheme],
    )


def leave_alone(page, part):
    """Take the rest of the article away: axe lays out all that there is, each time.

    Headings stay, and the words of exhibits.
    """
    page.evaluate(
        """part => {
            const kept = document.querySelector(part);
            for (const child of [...document.querySelector("article").children])
                if (!child.matches("h1, h2, h3, h4, .live-words, :has(.live-words)")
                    && !child.contains(kept)) child.remove();
        }""",
        part,
    )


def axe_faults(page, within="html"):
    """What axe-core finds in a part of a page, a line each, once its boxes are open.

    It measures no contrast over a gradient: the shades at the edges of what scrolls
    are taken away.
    """
    open_boxes(page)
    page.add_style_tag(
        content=":is(pre > code, .woven, .rich) { background-image: none !important }"
    )
    # Material makes boxes that scroll reachable by keyboard.
    page.wait_for_function(
        """[...document.querySelectorAll('pre > code')].every(
            code => code.scrollWidth <= code.clientWidth || code.tabIndex == 0)"""
    )
    # Colours fade in.
    page.wait_for_function(
        "!document.getAnimations().some(motion => motion instanceof CSSTransition)"
    )
    return [
        f"{fault['id']} ({fault['impact']}): {node['html'][:120]} "
        f"{node['failureSummary'][:200]}"
        for fault in Axe().run(page, context=within).response["violations"]
        for node in fault["nodes"]
    ]


def layout_shift(page):
    """How much of a page has moved by itself since it was opened: Chromium's score.

    What moves within half a second of a key, a click or a change of the window, its
    opening too, counts as the reader's doing.
    """
    return page.evaluate(
        """() => new Promise((resolve) => {
            let sum = 0;
            const add = (shifts) => {
                for (const shift of shifts)
                    if (!shift.hadRecentInput) sum += shift.value;
            };
            const observer = new PerformanceObserver((list) => add(list.getEntries()));
            observer.observe({ type: "layout-shift", buffered: true });
            // What has moved counts once the browser has drawn it.
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
                add(observer.takeRecords());
                resolve(sum);
            })));
        })"""
    )
