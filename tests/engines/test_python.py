"""Python runs in the page, with the network cut, in three browsers."""

SHOW = """() => document.querySelector("live-python")
    .scrollIntoView({ behavior: "instant", block: "center" })"""

READY = """() => document.querySelector("live-python[data-state=ready]")"""

# The interpreter's files that the page has asked for; a worker's are not all seen.
LOADED = """() => performance.getEntriesByType("resource")
    .map(({ name }) => name).filter((name) => /python-worker|micropython/.test(name))"""

WRITE = """(code) => {
    const field = document.querySelector("live-python textarea");
    field.value = code;
    field.dispatchEvent(new Event("input", { bubbles: true }));
}"""

OUTPUT = """(text) =>
    document.querySelector(".python-output").textContent === text"""

STATE = """(text) =>
    document.querySelector(".python-state").textContent.startsWith(text)"""


def test_a_block_runs_fails_and_is_stopped(tab, address):
    tab.open(f"{address}en/")
    tab.evaluate(SHOW)
    tab.wait_until(READY)
    assert tab.evaluate(LOADED) == []
    woven = tab.evaluate(
        "() => document.querySelectorAll('live-python pre > code')[1].textContent"
    )
    tab.click(".python-edit")
    tab.click("live-python [name=run]")
    tab.wait_until(STATE, "Finished.")
    assert tab.evaluate(OUTPUT, woven)
    tab.evaluate(WRITE, "print(1)\nprint(nothing)")
    tab.click("live-python [name=run]")
    tab.wait_until(STATE, "Line 2: NameError")
    # WebKit would not end a loop that calls nothing, as `while True: pass`.
    tab.evaluate(WRITE, "n = 2\nprint(n)\nwhile True:\n    n += 1")
    tab.click("live-python [name=run]")
    tab.wait_until(OUTPUT, "2\n")
    tab.click("live-python [name=run]")
    tab.wait_until(STATE, "Stopped.")
