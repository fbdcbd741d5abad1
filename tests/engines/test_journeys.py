"""Whoever goes through the site by clicks finds all of it alive, in three browsers."""

from pathlib import Path

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

LINKS = """(address) => [...document.querySelectorAll(".md-tabs a, .take-away a")]
    .filter(({ href }) => href === address)"""

# Marks a link to an address, once one can click on it: tabs are there at rest.
MARK = f"""(address) => {{
    document.querySelector("[data-journey]")?.removeAttribute("data-journey");
    const found = ({LINKS})(address).find((link) => {{
        const {{ x, y, width, height }} = link.getBoundingClientRect();
        const met = document.elementFromPoint(x + width / 2, y + height / 2);
        return link.contains(met);
    }});
    if (found) found.dataset.journey = "";
    return Boolean(found);
}}"""

NAVIGATION = """() => {
    const links = document.querySelectorAll(".md-nav--primary a[href]");
    const own = [...links].map((link) => link.href.split("#")[0]);
    return [...new Set(own)].filter((href) => href.startsWith(document.baseURI));
}"""


def start(tab, address):
    """Open a page, and know all pages of its navigation."""
    tab.open(address)
    # Material knows the site's pages when it has read the sitemap.
    tab.wait_until(
        """() => performance.getEntriesByType("resource").some(
            ({ name, responseEnd }) => name.endsWith("sitemap.xml") && responseEnd)"""
    )
    tab.evaluate(LISTEN)
    return tab.evaluate(NAVIGATION)


def follow(tab, address):
    """Click a link to an address, and wait for its page; whether there is a link."""
    found = tab.evaluate(f"(address) => ({LINKS})(address).length", address)
    if found:
        tab.wait_until(MARK, address)
        # By a script: Back may scroll, some time later, and take the link away.
        click = "() => document.querySelector('[data-journey]').click()"
        leave(tab, lambda: tab.evaluate(click), address)
    return found > 0


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


def go_and_return(tab, here, pages, other):
    """Follow the links from a page, each and back again; what is wrong, by step."""
    faults = {}
    for there in pages:
        if there != here and follow(tab, there):
            faults[here, there] = tab.evaluate(ALIVE, other)
            leave(tab, lambda: tab.evaluate("() => history.back()"), here)
            faults[there, here, "back"] = tab.evaluate(ALIVE, other)
    return faults


def test_every_page_is_alive_however_one_comes_to_it(tab, address):
    first, *pages = start(tab, address)
    assert len(pages) == 8
    faults = go_and_return(tab, first, pages, "en")
    for here in pages:
        if follow(tab, here):
            faults |= go_and_return(tab, here, [first, *pages], "en")
    assert {step[1] for step in faults} == {first, *pages}
    found = {step: said for step, said in faults.items() if said}
    assert not found, found


def test_copying_and_searching_go_on_after_a_click(tab, address):
    start(tab, f"{address}en/live/")
    there = f"{address}en/under-the-hood/"
    assert follow(tab, there)
    tab.wait_until("() => document.querySelector('.md-code__button')")
    tab.click(".md-code__button")
    tab.wait_until(
        """() => document.querySelector(".md-dialog--active")?.innerText
            === "Copied to clipboard" """
    )
    tab.click(".md-search__input")
    tab.type(".md-search__input", "saliency")
    tab.wait_until("() => document.querySelector('.md-search-result__link mark')")
    found = tab.evaluate(
        """() => document.querySelector(".md-search-result__link")
            .href.split(/[?#]/)[0]"""
    )
    leave(tab, lambda: tab.click(".md-search-result__link"), found)
    assert tab.evaluate("() => window.complaints") == []


def test_the_other_language_is_alive_too(tab, address):
    """By the language selector, which loads its page; from there by clicks."""
    start(tab, f"{address}live/")
    tab.click(".md-header .md-select button")
    tab.click(".md-select a[hreflang=en]")
    tab.wait_until("(address) => location.href === address", f"{address}en/live/")
    here, *pages = start(tab, f"{address}en/")
    assert len(pages) == 8
    faults = go_and_return(tab, here, pages, "fr")
    assert {step[1] for step in faults} >= {here, f"{address}en/live/"}
    found = {step: said for step, said in faults.items() if said}
    assert not found, found
