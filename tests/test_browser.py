"""The site in a real browser, with the network cut."""

import pytest

from tests.browsing import DESKTOP, PHONE, axe_faults
from tests.conftest import LANGUAGES, ROOT, article, build
from weave.project import Project

ARTICLES = ("", "under-the-hood/", "challenges/")


def test_the_page_asks_only_its_own_host(open_page, address, language):
    page = open_page(LANGUAGES[language])
    page.wait_for_load_state("networkidle")
    assert len(page.requests) > 5
    assert [url for url in page.requests if not url.startswith(address)] == []
    assert page.complaints == []


def test_maths_is_typeset_and_spoken(open_page, language):
    page = open_page(LANGUAGES[language])
    formula = page.locator("div.arithmatex mjx-container").first
    assert formula.locator("mjx-assistive-mml munderover").count() == 1
    # Set in MathJax's own font, which has loaded.
    fonts = page.evaluate(
        "[...document.fonts].filter(f => f.status == 'loaded').length"
    )
    assert fonts > 0
    box = formula.bounding_box()
    assert box["height"] > 40
    assert "\\sum" not in page.inner_text(".md-content")


def test_maths_is_typeset_again_after_instant_navigation(
    open_page, project, tmp_path, serve
):
    for folder in LANGUAGES:
        index = project / "docs" / folder / "index.md"
        index.write_text(index.read_text() + "\n$x^2$ [more](more.md)\n")
        (project / "docs" / folder / "more.md").write_text(
            "# More\n\n$y^2$ and $z^2$, [back](index.md)\n"
        )
    folder = tmp_path / "built"
    folder.mkdir()
    base = serve(folder)
    build(project, folder, address=base)
    for path in LANGUAGES.values():
        page = open_page(path, base=base)
        page.evaluate("window.stays = true")
        page.get_by_role("link", name="more", exact=True).last.click()
        page.wait_for_url("**/more/")
        page.wait_for_function("document.querySelectorAll('mjx-container').length == 2")
        page.get_by_role("link", name="back", exact=True).click()
        page.wait_for_function("document.querySelectorAll('mjx-container').length == 1")
        assert page.evaluate("window.stays"), "the page was loaded afresh"
        assert page.complaints == []


def test_the_copy_button_copies_the_displayed_block(open_page, language):
    project, source = Project(ROOT), article(language)
    page = open_page(
        LANGUAGES[language], permissions=["clipboard-read", "clipboard-write"]
    )
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    blocks = page.locator("div.highlight:has(button.md-code__button)")
    assert blocks.count() == len(source.blocks)
    for place, name in enumerate(source.blocks):
        page.evaluate("navigator.clipboard.writeText('')")
        blocks.nth(place).locator("button.md-code__button").click()
        page.wait_for_function("navigator.clipboard.readText().then(text => text)")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.rstrip("\n") == project.block(name).displayed.rstrip("\n"), name


@pytest.mark.parametrize("article", ARTICLES)
def test_an_article_is_light_at_first_view(browser, address, language, article):
    responses = []
    page = browser.new_page()
    page.on("response", lambda response: responses.append(response))
    page.goto(address + LANGUAGES[language] + article)
    page.wait_for_load_state("networkidle")
    weights = {response.url: len(response.body()) for response in responses}
    page.close()
    assert weights[page.url] > 100_000
    assert sum(weights[url] for url in weights if "/mathjax/" not in url) < 900_000


@pytest.mark.parametrize("article", ARTICLES)
def test_nothing_sticks_out_on_a_phone(open_page, language, article):
    page = open_page(LANGUAGES[language] + article, viewport=PHONE)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


@pytest.mark.parametrize("article", ARTICLES)
def test_figures_can_be_read_on_a_phone(open_page, language, article):
    page = open_page(LANGUAGES[language] + article, viewport=PHONE)
    sizes = page.evaluate(
        """[...document.querySelectorAll('.woven svg')].flatMap(svg =>
            [...svg.querySelectorAll('text')].map(text =>
                parseFloat(getComputedStyle(text).fontSize)
                * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width))"""
    )
    assert len(sizes) > 100
    assert min(sizes) >= 8


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE])
def test_a_figure_is_laid_out_in_view_and_has_its_place_before(open_page, viewport):
    page = open_page("", viewport=viewport)
    figure = page.locator("article > .woven svg").last
    measure = """svg => {
        const { clientWidth: width, clientHeight: height, viewBox } = svg;
        const part = svg.querySelector(":scope > g");
        return {
            seen: part.checkVisibility({ contentVisibilityAuto: true }),
            size: [width, height],
            error: height - width * viewBox.baseVal.height / viewBox.baseVal.width,
        };
    }"""
    before = figure.evaluate(measure)
    figure.scroll_into_view_if_needed()
    page.wait_for_timeout(200)
    after = figure.evaluate(measure)
    assert (before["seen"], after["seen"]) == (False, True)
    assert before["size"] == after["size"]
    assert abs(after["error"]) < 2


def test_a_wide_figure_scrolls_by_keyboard(open_page):
    page = open_page("", viewport=PHONE)
    figure = page.locator("figure.woven--wide").first
    figure.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")


@pytest.mark.parametrize(
    ("path", "scheme", "viewport"),
    [
        ("", "light", DESKTOP),
        ("", "dark", PHONE),
        ("en/", "dark", DESKTOP),
        ("en/", "light", PHONE),
        ("under-the-hood/", "dark", DESKTOP),
        ("en/under-the-hood/", "light", PHONE),
        ("challenges/", "light", PHONE),
        ("en/challenges/", "dark", DESKTOP),
    ],
)
def test_axe_finds_nothing(open_page, path, scheme, viewport):
    page = open_page(path, viewport=viewport, scheme=scheme)
    background = page.evaluate(
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]"
    )
    assert (int(background) < 100) == (scheme == "dark")
    assert axe_faults(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_stand_out_from_the_background(open_page, scheme):
    """Text at 4.5 to 1, lines at 3 to 1: axe does not look into pictures."""
    page = open_page("", scheme=scheme)
    ratios = page.evaluate(
        """() => {
            const channels = text => text.match(/[\\d.]+/g).slice(0, 3).map(Number);
            const luminance = text => {
                const [r, g, b] = channels(text).map(v => v / 255).map(
                    v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
            };
            const ground = luminance(getComputedStyle(document.body).backgroundColor);
            const contrast = color => {
                const [low, high] = [ground, luminance(color)].sort((a, b) => a - b);
                return (high + .05) / (low + .05);
            };
            const probe = document.querySelector('.md-content').appendChild(
                document.createElement('i'));
            return Object.fromEntries(
                ['blue', 'orange', 'green', 'red', 'purple', 'gray'].map(name => {
                    probe.style.color = `var(--figure-${name})`;
                    return [name, contrast(getComputedStyle(probe).color)];
                }));
        }"""
    )
    assert ratios.pop("gray") >= 3
    assert min(ratios.values()) >= 4.5, ratios


def test_the_network_moves_unless_the_reader_prefers_stillness(open_page):
    def moving(page):
        """In each of the two networks, when it is in view."""
        counts = []
        for network in page.locator(".animated svg").all():
            network.scroll_into_view_if_needed()
            page.wait_for_timeout(200)
            count = """svg => document.getAnimations().filter(animation =>
                animation.playState == "running"
                && svg.contains(animation.effect.target)).length"""
            counts.append(network.evaluate(count))
        return counts

    page = open_page("", reduced_motion="no-preference")
    assert moving(page) == [9, 7]  # 5 layers and 4 gaps of signals, 4 and 3
    # Each has a pause of its own.
    page.locator(".animated").get_by_role("checkbox").last.check()
    assert moving(page) == [9, 0]
    page.locator(".animated").get_by_role("checkbox").first.check()
    assert moving(page) == [0, 0]
    still = open_page("", reduced_motion="reduce")
    assert moving(still) == [0, 0]
    assert still.locator(".animated__pause:visible").count() == 0


def test_the_language_selector_leads_to_the_other_language(
    open_page, address, language
):
    page = open_page(LANGUAGES[language])
    other = {"fr": "en", "en": "fr"}[language]
    page.locator(".md-header .md-select button").hover()
    page.locator(f".md-select a[hreflang={other}]").click()
    page.wait_for_url(address + LANGUAGES[other])
    assert page.locator("html").get_attribute("lang") == other
