"""Whoever goes through the site by clicks finds all of it alive, in three browsers."""

from pathlib import Path

from tests.conftest import PAGES

ALIVE = Path(__file__).with_name("alive.js").read_text(encoding="utf-8")

# What a console says, on a window that lasts only while no page is loaded anew. Of
# Material's ResizeObservers, WebKit says that they go on in the next frame.
LISTEN = """() => {
    window.complaints = [];
    for (const level of ["error", "warn"]) {
        const said = console[level];
        console[level] = (...parts) => {
            window.complaints.push(parts.join(" "));
            said.apply(console, parts);
        };
    }
    const note = ({ message, target }) => {
        if (message?.startsWith("ResizeObserver loop")) return;
        window.complaints.push(message ?? `not loaded: ${target.outerHTML}`);
    };
    addEventListener("error", note, true);
    addEventListener("unhandledrejection", ({ reason }) =>
        window.complaints.push(String(reason)));
}"""

LINKS = """[...document.querySelectorAll(".md-tabs a, .take-away a")]"""

OTHERS = f"""() => [...new Set({LINKS}.map(({{ href }}) => href))].filter(
    (href) => href !== location.href.split(/[?#]/)[0])"""

# Marks a link to an address, once one can click on it: tabs are there at rest.
MARK = f"""(address) => {{
    document.querySelector("[data-journey]")?.removeAttribute("data-journey");
    const found = {LINKS}.find((link) => {{
        if (link.href !== address) return false;
        const {{ x, y, width, height }} = link.getBoundingClientRect();
        const met = document.elementFromPoint(x + width / 2, y + height / 2);
        return link.contains(met);
    }});
    if (found) found.dataset.journey = "";
    return Boolean(found);
}}"""


def start(tab, address):
    """Open a page, and note from then on what its console says."""
    tab.open(address)
    listen(tab)


def listen(tab):
    # Material knows the site's pages when it has read the sitemap.
    tab.wait_until(
        """() => performance.getEntriesByType("resource").some(
            ({ name, responseEnd }) => name.endsWith("sitemap.xml") && responseEnd)"""
    )
    tab.evaluate(LISTEN)


def follow(tab, address):
    """Click a link to an address, and wait for its page."""
    tab.wait_until(MARK, address)
    # By a script: Back may scroll, some time later, and take the link away.
    click = "() => document.querySelector('[data-journey]').click()"
    leave(tab, lambda: tab.evaluate(click), address)


def leave(tab, step, address):
    """Do what leads to an address, until its content is there."""
    tab.evaluate(
        "() => { document.querySelector('.md-content article').dataset.left = ''; }"
    )
    step()
    tab.wait_until(
        """(address) => location.href.split(/[?#]/)[0] === address
            && document.querySelector(".md-content article:not([data-left])")""",
        address,
    )


def links_of(tab, address):
    """Where the links of the page that is shown lead, of `PAGES` below an address."""
    pages = {f"{address}{path}" for path in PAGES}
    return [href for href in tab.evaluate(OTHERS) if href in pages]


def walk(tab, here, address, other):
    """Follow each link between pages once, and go back to each page once.

    What is wrong, by step: from where, to where.
    """
    faults, links = {}, {here: links_of(tab, address)}

    def new(page):
        return [there for there in links[page] if (page, there) not in faults]

    while there := next(iter(new(here)), None):
        follow(tab, there)
        faults[here, there] = tab.evaluate(ALIVE, other)
        links.setdefault(there, links_of(tab, address))
        if ("back", here) not in faults:
            leave(tab, lambda: tab.evaluate("() => history.back()"), here)
            faults["back", here] = tab.evaluate(ALIVE, other)
        else:
            here = there
        if not new(here):
            # Where there is no new link, by an old one to where there is.
            for there in links[here]:
                if new(there):
                    follow(tab, there)
                    here = there
                    break
    return faults


def test_every_page_is_alive_however_one_comes_to_it(tab, address):
    start(tab, address)
    faults = walk(tab, address, address, "en")
    pages = {f"{address}{path}" for path in PAGES}
    by_click = {there for here, there in faults if here != "back"}
    by_going_back = {there for here, there in faults if here == "back"}
    assert pages <= by_click
    assert pages <= by_going_back
    found = {step: said for step, said in faults.items() if said}
    assert not found, found


def test_copying_and_searching_go_on_after_a_click(tab, address):
    start(tab, f"{address}en/live/")
    follow(tab, f"{address}en/under-the-hood/")
    tab.click(".md-code__button")
    tab.wait_until(
        """() => document.querySelector(".md-dialog--active")?.innerText
            === "Copied to clipboard" """
    )
    tab.click(".md-search__input")
    tab.type(".md-search__input", "saliency")
    # Results of "s", "sa" and so on come first.
    result = ".md-search-result__link[href*='h=saliency']"
    tab.wait_until("(link) => document.querySelector(link)", result)
    found = tab.evaluate(
        "(link) => document.querySelector(link).href.split(/[?#]/)[0]", result
    )
    leave(tab, lambda: tab.click(result), found)
    assert tab.evaluate("() => window.complaints") == []


def test_the_other_language_is_alive_too(tab, address):
    """By the language selector, which loads its page; from there by clicks."""
    start(tab, f"{address}live/")
    tab.click(".md-header .md-select button")
    tab.click(".md-select a[hreflang=en]")
    tab.wait_until("(address) => location.href === address", f"{address}en/live/")
    assert tab.evaluate("() => document.documentElement.lang") == "en"
    listen(tab)
    pages = links_of(tab, f"{address}en/")
    assert f"{address}en/" in pages
    faults = {}
    for there in [*pages, f"{address}en/live/"]:
        follow(tab, there)
        faults[there] = tab.evaluate(ALIVE, "fr")
    found = {page: said for page, said in faults.items() if said}
    assert not found, found
