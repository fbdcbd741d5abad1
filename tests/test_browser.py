"""The site in a real browser, with the network cut."""

import io
import re

import pytest
from PIL import Image

from page.figure_files import COLOURS
from page.translated import read_translations, translated
from tests.browsing import DESKTOP, PHONE, axe_faults, open_boxes, wait_for_maths
from tests.conftest import ARTICLES, LANGUAGES, PAGES, ROOT, article
from weave.project import Project

# Of all that a page has loaded, but for its formulas.
WEIGHT = r"""() => performance.getEntries()
    .filter(({ name, decodedBodySize }) =>
        decodedBodySize && !/\/mathjax\/|search_index/.test(name))
    .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0)"""


@pytest.mark.parametrize("path", PAGES)
def test_a_page_asks_only_its_own_host(opened, address, language, path):
    page = opened(LANGUAGES[language] + path)
    assert len(page.requests) > 5
    assert [url for url in page.requests if not url.startswith(address)] == []
    assert page.complaints == []


def test_headings_have_the_face_of_the_site(opened, language):
    page = opened(LANGUAGES[language])
    page.wait_for_function(
        """[...document.fonts].some(
            f => /Bricolage/.test(f.family) && f.status == 'loaded')"""
    )
    for name in ("h1", "h2", ".md-header__title", ".parts strong"):
        style = page.locator(name).first.evaluate("e => getComputedStyle(e).fontFamily")
        assert style.startswith('"Bricolage Grotesque"'), name


def test_headings_keep_their_face_when_that_of_formulas_comes(open_page):
    page = open_page("404.html")
    session = page.context.new_cdp_session(page)
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    for domain in ("Network", "DOM", "CSS"):
        session.send(f"{domain}.enable")
    page.goto(page.url.replace("404.html", ""))

    def faces():
        """What the first heading is drawn in."""
        page.evaluate("document.fonts.ready.then(() => true)")
        root = session.send("DOM.getDocument")["root"]["nodeId"]
        place = {"nodeId": root, "selector": "h1"}
        node = session.send("DOM.querySelector", place)["nodeId"]
        drawn = session.send("CSS.getPlatformFontsForNode", {"nodeId": node})
        return [font["familyName"] for font in drawn["fonts"]]

    before = faces()
    assert "Bricolage Grotesque" in before[0]
    wait_for_maths(page)
    page.wait_for_function("document.fonts.size > 1")
    assert faces() == before


def test_maths_is_typeset_and_spoken(opened, language):
    page = opened(LANGUAGES[language])
    formula = page.locator("div.arithmatex mjx-container").first
    assert formula.locator("mjx-assistive-mml munderover").count() == 1
    # Set in MathJax's own font, which has loaded.
    page.wait_for_function(
        "[...document.fonts].some(f => /MJX/.test(f.family) && f.status == 'loaded')"
    )
    box = formula.bounding_box()
    assert box["height"] > 40
    assert "\\sum" not in page.inner_text(".md-content")


def test_the_copy_button_copies_the_displayed_block(open_page, language):
    project, source = Project(ROOT), article(language)
    texts = read_translations(ROOT)[language]
    page = open_page(
        LANGUAGES[language], permissions=["clipboard-read", "clipboard-write"]
    )
    open_boxes(page)
    assert page.locator(".md-code__button").count() == len(source.blocks)
    for place, name in enumerate(source.blocks):
        page.evaluate("navigator.clipboard.writeText('')")
        button = page.locator(".md-code__button").nth(place)
        button.evaluate("button => button.click()")
        page.wait_for_function("navigator.clipboard.readText().then(text => text)")
        copied = page.evaluate("navigator.clipboard.readText()")
        shown = translated(project.block(name).code, texts)
        assert copied.rstrip("\n") == shown.rstrip("\n"), name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_copy_button_stands_out_from_its_box(opened, scheme):
    """At 3 to 1: axe does not look at icons."""
    button = opened("", scheme=scheme).locator(".md-code__button").first
    picture = Image.open(io.BytesIO(button.screenshot())).convert("L")
    low, high = ((level / 255) ** 2.2 for level in picture.getextrema())
    assert (high + 0.05) / (low + 0.05) >= 3


def test_the_browser_draws_its_own_parts_in_the_readers_scheme(open_page):
    page = open_page("", scheme="light")
    for scheme in ("light", "light", "dark"):  # the system's, then the two to choose
        style = "getComputedStyle(document.documentElement)"
        assert page.evaluate(f"{style}.colorScheme") == scheme
        page.locator(".md-header [data-md-component=palette] label:visible").click()


def test_mathjax_is_loaded_once_a_formula_is_near(browser, address):
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address, wait_until="networkidle")
    formula = page.locator(".arithmatex").first
    assert formula.locator("mjx-container").count() == 0
    assert not any("/mathjax/" in url for url in asked)
    formula.scroll_into_view_if_needed()
    formula.locator("mjx-container").wait_for(state="attached")
    context.close()


@pytest.mark.parametrize("path", ARTICLES)
def test_an_article_is_light_at_first_view(opened, language, path):
    page = opened(LANGUAGES[language] + path)
    assert 100_000 < page.evaluate(WEIGHT) < 1_000_000


@pytest.mark.parametrize("path", ARTICLES)
def test_figures_can_be_read_on_a_phone(open_page, language, path):
    # A tab of its own: where an exhibit has come, its still figures are not seen.
    page = open_page(LANGUAGES[language] + path, viewport=PHONE)
    open_boxes(page)
    # Those that are files are put into the page, to be measured like the others.
    sizes = page.evaluate(
        """async () => {
            const images = document.querySelectorAll('.woven img[src$="only-light"]');
            for (const image of images) {
                const file = await fetch(image.src);
                image.insertAdjacentHTML("afterend", await file.text());
            }
            // Not what is to be guessed first.
            const seen = [...document.querySelectorAll('.woven svg')].filter(svg =>
                svg.getBoundingClientRect().width);
            const sizes = seen.flatMap(svg =>
                [...svg.querySelectorAll('text')].map(text =>
                    parseFloat(getComputedStyle(text).fontSize)
                    * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width));
            document.querySelectorAll('.woven img + svg').forEach(svg => svg.remove());
            return sizes;
        }"""
    )
    assert len(sizes) > 100
    assert min(sizes) >= 8


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_figure_is_laid_out_in_view_and_has_its_place_before(opened, viewport):
    page = opened("", viewport=viewport)
    figure = page.locator("article > .woven svg").last
    measure = """svg => {
        const { clientWidth: width, clientHeight: height, viewBox } = svg;
        return {
            size: [width, height],
            error: height - width * viewBox.baseVal.height / viewBox.baseVal.width,
        };
    }"""
    seen = """([svg, expected]) => expected === svg.querySelector(":scope > g")
        .checkVisibility({ contentVisibilityAuto: true })"""
    page.wait_for_function(seen, arg=[figure.element_handle(), False])
    before = figure.evaluate(measure)
    figure.scroll_into_view_if_needed()
    page.wait_for_function(seen, arg=[figure.element_handle(), True])
    after = figure.evaluate(measure)
    assert before["size"] == after["size"]
    assert abs(after["error"]) < 2


@pytest.mark.parametrize("scheme", COLOURS)
def test_a_figure_in_a_file_has_the_colours_of_the_page(opened, scheme):
    page = opened("", scheme=scheme)
    of_page = page.evaluate(
        """names => names.map(name => name === "color"
            ? getComputedStyle(document.querySelector("article > .woven")).color
            : getComputedStyle(document.body).getPropertyValue(name))""",
        [*COLOURS[scheme]],
    )
    *tones, text = of_page
    assert tones == [*COLOURS[scheme].values()][:-1]
    # Of text, which is drawn through: about as bright.
    seen = [int(COLOURS[scheme]["color"][i : i + 2], 16) for i in (1, 3, 5)]
    red, green, blue, *alpha = map(float, re.findall(r"[\d.]+", text))
    paper = 255 if scheme == "light" else 30
    share = alpha[0] if alpha else 1
    mixed = [share * part + (1 - share) * paper for part in (red, green, blue)]
    assert seen == pytest.approx(mixed, abs=25)
    # One of the two images is seen: that of the scheme.
    images = page.locator("article > .woven img")
    seen = [image for image in images.all() if image.is_visible()]
    assert len(seen) == images.count() / 2 > 2
    assert all(image.get_attribute("src").endswith(f"#only-{scheme}") for image in seen)


def test_a_wide_figure_scrolls_by_keyboard(open_page, address):
    # The one there is, which an exhibit would replace.
    page = open_page("404.html", viewport=PHONE)
    page.route("**/live/network.bin", lambda route: route.abort())
    page.goto(f"{address}live/")
    figure = page.locator("figure.woven--wide").first
    figure.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")


# Each page in both schemes and widths and in both languages, but not in each with each
# other: what a scheme changes is the same in all languages.
LOOKS = {"fr": ("light", DESKTOP), "en": ("dark", PHONE)}


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(opened, language, path):
    scheme, viewport = LOOKS[language]
    page = opened(LANGUAGES[language] + path, viewport, scheme)
    background = page.evaluate(
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]"
    )
    assert (int(background) < 100) == (scheme == "dark")
    assert axe_faults(page) == []


@pytest.mark.parametrize(
    ("scheme", "viewport"), [("dark", DESKTOP), ("light", PHONE)], ids=str
)
def test_axe_finds_nothing_around_a_page(opened, scheme, viewport):
    """In the looks that are left, what all pages have: the smallest page has it too."""
    page = opened("making-of/", viewport, scheme)
    assert axe_faults(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_stand_out_from_the_background(opened, scheme):
    """Text at 4.5 to 1, lines at 3 to 1: axe does not look into pictures."""
    page = opened("", scheme=scheme)
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
    page = open_page("", reduced_motion="no-preference")
    networks = page.locator(".animated svg").all()

    def wait_for_motion(*counts):
        """Until so many parts of each network move, when it is in view."""
        for network, count in zip(networks, counts, strict=True):
            network.scroll_into_view_if_needed()
            page.wait_for_function(
                """([svg, count]) => document.getAnimations().filter(animation =>
                    animation.playState == "running"
                    && svg.contains(animation.effect.target)).length === count""",
                arg=[network.element_handle(), count],
            )

    wait_for_motion(9, 7)  # 5 layers and 4 gaps of signals, 4 and 3
    assert axe_faults(page, within=".animated") == []
    # Each has a pause of its own.
    page.locator(".animated").get_by_role("checkbox").last.check()
    wait_for_motion(9, 0)
    page.locator(".animated").get_by_role("checkbox").first.check()
    wait_for_motion(0, 0)
    page.locator(".animated").get_by_role("checkbox").first.uncheck()
    page.locator(".animated").get_by_role("checkbox").last.uncheck()
    wait_for_motion(9, 7)
    page.emulate_media(reduced_motion="reduce")
    wait_for_motion(0, 0)
    assert page.locator(".animated__pause:visible").count() == 0
