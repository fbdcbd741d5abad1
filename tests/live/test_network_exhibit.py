"""The exhibit “The trained network”: what it shows is what Keras and NumPy compute."""

import re

import numpy as np
import pytest

from tests.browsing import DESKTOP, PHONE, show_exhibit
from tests.live.blocks import gradients

# What stays of `number` at two decimals, and of a confidence at one, as a share.
ROUNDING = 0.005 + 1e-4
CONFIDENCE_ROUNDING = 0.0005 + 1e-5


@pytest.fixture(scope="module")
def shared(browser, address):
    """The English exhibit, in a tab that this file's tests share."""
    page = browser.new_page(viewport=DESKTOP)
    page.goto(f"{address}en/live/")
    page.set_default_timeout(10_000)
    show_exhibit(page, "live-network")
    yield page
    page.close()


@pytest.fixture
def page(shared):
    """The exhibit with its first image, its first neuron, nothing switched off."""
    shared.get_by_role("button", name="Mend it").click()
    choose(shared, 0)
    cell(shared, 0).focus()
    return shared


def choose(page, image):
    page.get_by_label(re.compile("Number of the image|Numéro de l’image")).fill(
        str(image)
    )


def cell(page, neuron):
    return page.locator(f"live-network [role=gridcell] >> nth={neuron}")


def numbers(page, part):
    """The ten numbers of a part of the exhibit; of percentages, the share."""
    texts = page.locator(f"live-network [data-part={part}] b").all_text_contents()
    values = [float(text.replace("\u2212", "-").rstrip("%")) for text in texts]
    return np.array(values) / (100 if texts[0].endswith("%") else 1)


def marks(page, part):
    """The rows of a part that are marked, by their kind."""
    rows = page.locator(f"live-network [data-part={part}] li")
    kinds = rows.evaluate_all("rows => rows.map(row => row.dataset.mark)")
    return {kind: row for row, kind in enumerate(kinds) if kind}


def picture(page, part):
    """What a signed picture shows: each pixel's sign times its opacity."""
    shown = np.zeros(784)
    paths = page.locator(f"live-network [data-part={part}] path").evaluate_all(
        "paths => paths.map(path => ['class', 'opacity', 'd']"
        ".map(name => path.getAttribute(name)))"
    )
    for kind, opacity, drawn in paths:
        sign = {"live-positive": 1, "live-negative": -1}[kind]
        for x, y in re.findall(r"M(\d+) (\d+)", drawn):
            shown[int(y) * 28 + int(x)] = sign * float(opacity)
    return shown


@pytest.fixture(scope="module")
def weights(trained_weights):
    return [part.astype(float) for part in trained_weights]


@pytest.fixture(scope="module")
def test_set(stored_names):
    loaded = stored_names("introduction/load_data")
    return loaded["test_images"].reshape(-1, 784) / 255, loaded["test_labels"]


def without(weights, off):
    """The weights of a network whose neurons `off` have no effect."""
    w1, b1, w2, b2 = weights
    w2 = w2.copy()
    w2[off] = 0
    return w1, b1, w2, b2


def assert_confidences(page, expected):
    assert np.abs(numbers(page, "confidences") - expected).max() < CONFIDENCE_ROUNDING


def test_the_confidences_shown_are_those_of_keras(page, stored_names, test_set):
    predictions = stored_names("introduction/predict")["predictions"]
    _, labels = test_set
    first = page.locator(".network-first button")
    assert first.count() == 15

    def check(image):
        assert_confidences(page, predictions[image])
        winner, label = predictions[image].argmax(), labels[image]
        kind = "right" if winner == label else "wrong"
        expected = {kind: winner, "right": label}
        assert marks(page, "confidences") == marks(page, "sums") == expected
        verdict = page.locator(".network-verdict")
        assert verdict.get_attribute("data-mark") == kind
        assert f": {kind}" in verdict.text_content()

    for image in range(15):
        first.nth(image).click()
        pressed = page.locator(".network-first [aria-pressed=true]")
        assert pressed.count() == 1
        assert pressed.get_attribute("aria-label").startswith(f"Image {image}: ")
        check(image)
    for image in (23, 999):
        choose(page, image)
        assert page.locator(".network-first [aria-pressed=true]").count() == 0
        check(image)
    wrong = predictions[:1000].argmax(axis=1) != labels[:1000]
    choose(page, np.flatnonzero(wrong)[0])
    check(np.flatnonzero(wrong)[0])


def test_any_image_is_drawn_by_lot(page, stored_names):
    field = page.get_by_label("Number of the image")
    drawn = set()
    for _ in range(4):
        page.get_by_role("button", name="Any image").click()
        drawn.add(int(field.input_value()))
    assert len(drawn) > 1
    assert drawn <= set(range(1000))
    predictions = stored_names("introduction/predict")["predictions"]
    assert_confidences(page, predictions[int(field.input_value())])


@pytest.mark.parametrize("typed", ["", "-1", "1000", "3.5", "1e9"])
def test_a_number_without_an_image_is_answered(page, typed):
    choose(page, 3)
    before = numbers(page, "confidences")
    choose(page, typed)
    fault = page.locator("live-network [role=alert]")
    field = page.get_by_label("Number of the image")
    assert "from 0 to 999" in fault.text_content()
    assert field.evaluate("field => field.matches(':invalid')")
    assert numbers(page, "confidences").tolist() == before.tolist()
    choose(page, 3)
    assert fault.text_content() == ""
    assert field.evaluate("field => field.matches(':valid')")


def test_the_field_shows_the_activations(page, weights, test_set):
    pixels, _ = test_set
    choose(page, 4)
    hidden, _ = gradients.forward(pixels[4:5], weights)
    cells = page.locator("live-network [role=gridcell]").evaluate_all(
        """cells => cells.map(
            cell => [cell.ariaLabel, +cell.style.getPropertyValue('--side')])"""
    )
    for neuron, (name, side) in enumerate(cells):
        assert name == f"Neuron {neuron}: activation {hidden[0][neuron]:.2f}"
        assert abs(side**2 - hidden[0][neuron] / hidden.max()) < 1e-4


def test_neurons_switched_off_have_no_part(page, weights, test_set):
    pixels, _ = test_set
    cell(page, 110).click()
    cell(page, 7).focus()
    page.keyboard.press("Space")
    cell(page, 51).focus()
    page.keyboard.press("Enter")
    off = [7, 51, 110]
    _, expected = gradients.forward(pixels[:1], without(weights, off))
    assert_confidences(page, expected[0])
    selected = page.locator("live-network [aria-selected=false]")
    names = selected.evaluate_all("cells => cells.map(cell => cell.ariaLabel)")
    assert [int(re.match(r"Neuron (\d+): off", name)[1]) for name in names] == off
    matter = gradients.pixel_gradients(pixels[:1], without(weights, off))[0]
    assert_drawn(picture(page, "matter"), matter)

    # They stay off with another image.
    choose(page, 1)
    _, expected = gradients.forward(pixels[1:2], without(weights, off))
    assert_confidences(page, expected[0])

    cell(page, 110).focus()
    assert not numbers(page, "pulls").any()
    page.get_by_role("button", name="Switch it on").click()
    _, expected = gradients.forward(pixels[1:2], without(weights, off[:2]))
    assert_confidences(page, expected[0])
    page.get_by_role("button", name="All on again (2)").click()
    _, expected = gradients.forward(pixels[1:2], weights)
    assert_confidences(page, expected[0])
    assert selected.count() == 0


def test_the_prediction_changes_with_enough_neurons_off(page, weights, test_set):
    """Image 0, without the ten that pull most towards its category."""
    pixels, labels = test_set
    hidden, _ = gradients.forward(pixels[:1], weights)
    off = np.argsort(-hidden[0] * weights[2][:, labels[0]])[:10]
    _, expected = gradients.forward(pixels[:1], without(weights, off))
    assert expected[0].argmax() != labels[0]
    for neuron in off:
        cell(page, neuron).click()
    assert marks(page, "confidences") == {
        "wrong": expected[0].argmax(),
        "right": labels[0],
    }


def test_pulls_and_bias_make_the_sums(page, weights, test_set):
    pixels, _ = test_set
    hidden, _ = gradients.forward(pixels[:1], weights)
    _, _, w2, b2 = weights
    texts = page.evaluate(
        """() => [...document.querySelectorAll("live-network [role=gridcell]")]
            .map(cell => {
                cell.focus();
                return [...document.querySelectorAll("[data-part=pulls] b")]
                    .map(({ textContent }) => +textContent.replace("\\u2212", "-"));
            })"""
    )
    pulls = hidden[0][:, None] * w2
    assert np.abs(np.array(texts) - pulls).max() < ROUNDING
    sums = numbers(page, "sums")
    assert np.abs(sums - pulls.sum(axis=0) - b2).max() < ROUNDING
    exact = page.evaluate(
        """() => {
            const { network } = document.querySelector("live-network");
            return [...network.hidden].map((_, neuron) => network.pulls(neuron));
        }"""
    )
    assert np.allclose(exact, pulls, rtol=0, atol=1e-5)


def assert_drawn(shown, values):
    """Each pixel has the value's sign, and one of twelve shades."""
    share = values / np.abs(values).max()
    assert (np.sign(shown) == np.where(values < 0, -1, 1)).all()
    assert (np.abs(np.abs(shown) - np.abs(share)) <= 1 / 12 + 1e-5).all()
    assert np.abs(shown).max() == 1


@pytest.mark.parametrize("look", ["focus", "hover"])
def test_a_neuron_shows_its_weights(page, weights, look):
    for neuron in (9, 120):
        getattr(cell(page, neuron), look)()
        assert_drawn(picture(page, "weights"), weights[0][:, neuron])
        name = page.locator("[data-part=neuron] p").text_content()
        assert name.startswith(f"Neuron {neuron}: activation")


def test_the_pixels_that_matter_are_the_gradient(page, weights, test_set):
    pixels, _ = test_set
    for image in (0, 12):
        choose(page, image)
        expected = gradients.pixel_gradients(pixels[image : image + 1], weights)[0]
        assert_drawn(picture(page, "matter"), expected)


def test_the_image_is_drawn_in_ink(page, test_set):
    pixels, _ = test_set
    choose(page, 2)
    shown = page.locator("[data-part=pixels] canvas").evaluate(
        "canvas => [...canvas.getContext('2d').getImageData(0, 0, 28, 28).data]"
    )
    shown = np.array(shown).reshape(784, 4)
    assert (shown[:, :3] == 0).all()
    assert (shown[:, 3] == np.rint(255 * pixels[2])).all()


def test_keys_move_through_the_field(page):
    stops = page.locator("live-network [role=gridcell][tabindex='0']")
    page.get_by_label("Step").focus()
    page.keyboard.press("Tab")
    moves = [
        ("", 0),
        ("ArrowLeft", 0),
        ("ArrowUp", 0),
        ("ArrowRight", 1),
        ("ArrowDown", 9),
        ("ArrowLeft", 8),
        ("ArrowLeft", 7),
        ("ArrowRight", 8),
        *[("ArrowDown", place) for place in range(16, 128, 8)],
        ("ArrowDown", 120),
    ]
    for key, neuron in moves:
        if key:
            page.keyboard.press(key)
        focused = page.evaluate("document.activeElement.ariaLabel")
        assert focused.startswith(f"Neuron {neuron}:"), (key, focused)
        assert stops.count() == 1
    outline = cell(page, 120).evaluate("cell => getComputedStyle(cell).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Switch it off"


def test_steps_show_layer_after_layer(page):
    parts = {
        1: {"pixels"},
        2: {"hidden", "neuron", "weights"},
        3: {"pulls", "sums"},
        4: {"confidences", "matter"},
    }
    slider = page.get_by_label("Step")
    sentence = page.locator(".network-step")

    def check(step):
        for other, names in parts.items():
            for name in names:
                part = page.locator(f"[data-part={name}]")
                assert part.is_visible() == (step == 0 or other <= step), name
                now = part.get_attribute("data-ahead") == "0"
                assert now == (other == step), name

    slider.focus()
    for step in (1, 2, 3, 4):
        page.keyboard.press("ArrowRight")
        check(step)
        assert sentence.text_content().startswith(f"{step} of 4.")
    assert f"{numbers(page, 'confidences').max():.1%}" in sentence.text_content()
    assert "“Ankle boot”" in sentence.text_content()
    page.keyboard.press("ArrowLeft")
    check(3)
    assert f"{numbers(page, 'sums').max():.2f}" in sentence.text_content()
    slider.fill("0")
    check(0)
    assert sentence.text_content().startswith("Choose an image")


def test_the_active_neurons_are_counted(page, weights, test_set):
    pixels, _ = test_set
    hidden, _ = gradients.forward(pixels[:1], weights)
    page.get_by_label("Step").fill("2")
    sentence = page.locator(".network-step").text_content()
    assert f"Active here: {(hidden > 0).sum()} of 128" in sentence
    page.get_by_label("Step").fill("0")


WATCH = """() => {
    window.heard = [];
    const live = document.querySelector("live-network .live-announcement");
    new MutationObserver(() => heard.push(live.textContent))
        .observe(live, { childList: true, characterData: true, subtree: true });
}"""


def test_a_prediction_is_announced_once_it_settles(open_exhibit):
    page = open_exhibit("live-network", "en/live/")
    page.evaluate(WATCH)
    page.wait_for_timeout(800)
    assert [text for text in page.evaluate("heard") if text] == []
    page.locator("live-network .network-first button").evaluate_all(
        "buttons => [1, 2, 3].forEach(image => buttons[image].click())"
    )
    page.wait_for_function("heard.some(text => text)")
    cell(page, 5).click()
    page.wait_for_function("heard.filter(text => text).length > 1")
    page.wait_for_timeout(700)
    choice, switched = [text for text in page.evaluate("heard") if text]
    assert re.fullmatch(r"Image 3: Trousers\. Trousers, [\d.]+%: right\.", choice)
    assert re.match(r"Neuron 5: off \(.*\)\. Trousers, ", switched)


def recognised(pixels, labels, weights):
    _, scores = gradients.forward(pixels[:1000], weights)
    return (scores.argmax(axis=1) == labels[:1000]).sum()


def shown_weights(page):
    """Those of the network that the exhibit shows, in Keras's shapes."""
    flat = page.locator("live-network").evaluate("e => [...e.network.weights]")
    shapes = [(784, 128), (128,), (128, 10), (10,)]
    pieces = np.split(np.array(flat), np.cumsum([np.prod(s) for s in shapes]))[:4]
    return [piece.reshape(shape) for piece, shape in zip(pieces, shapes, strict=True)]


def counted(page, number):
    """The sentence on the test images, once it says so many of them."""
    sentence = page.locator(".network-breakage p", has_text=f" {number} of 1,000")
    return sentence.text_content()


def test_noise_moves_the_weights_by_chance(page, weights, test_set):
    pixels, labels = test_set
    whole = recognised(pixels, labels, weights)
    found = {}
    for noise in (1, 4, 1):
        page.get_by_role("button", name="Mend it").click()
        assert counted(page, whole).startswith("Whole, ")
        page.locator("live-network [name=noise]").fill(str(noise))
        said = f"±{noise:.0%} of a typical weight"
        assert page.locator("live-network output").text_content() == said
        moved = shown_weights(page)
        for part in (0, 2):
            change = moved[part] - weights[part]
            most = noise * np.sqrt((weights[part] ** 2).mean())
            assert 0.99 * most < abs(change).max() <= most * (1 + 1e-6)
            assert abs(change.mean()) < 0.05 * most
            assert change.std() == pytest.approx(most / np.sqrt(3), rel=0.05)
        for part in (1, 3):
            assert np.array_equal(moved[part], weights[part])
        _, expected = gradients.forward(pixels[:1], moved)
        assert_confidences(page, expected[0])
        right = recognised(pixels, labels, moved)
        assert counted(page, right).endswith(f"; whole, {whole}.")
        found.setdefault(noise, []).append(right)
    # The same noise each time, and the more of it, the worse.
    assert found[1][0] == found[1][1]
    assert found[4][0] < found[1][0] < whole


def test_biases_or_a_layer_are_set_to_zero_and_mended(page, weights, test_set):
    pixels, labels = test_set
    w1, b1, w2, b2 = weights
    verdict = page.locator(".network-verdict")
    before = verdict.text_content(), numbers(page, "confidences").tolist()
    for name, broken in {
        "biases at zero": (w1, 0 * b1, w2, 0 * b2),
        "weights of the hidden layer at zero": (0 * w1, b1, w2, b2),
    }.items():
        switch = page.get_by_role("checkbox", name=name)
        switch.check()
        _, expected = gradients.forward(pixels[:1], broken)
        assert_confidences(page, expected[0])
        said = counted(page, recognised(pixels, labels, broken))
        assert said.startswith("Broken like this")
        page.get_by_role("button", name="Mend it").click()
        assert not switch.is_checked()
        assert (verdict.text_content(), numbers(page, "confidences").tolist()) == before
        said = counted(page, recognised(pixels, labels, weights))
        assert said.startswith("Whole, ")


def test_a_network_that_is_broken_altogether_still_answers(page):
    page.get_by_role("checkbox", name="biases at zero").check()
    page.get_by_role("checkbox", name="weights of the hidden layer").check()
    assert numbers(page, "confidences").tolist() == [0.1] * 10
    sides = page.locator("live-network [role=gridcell]").evaluate_all(
        "cells => [...new Set(cells.map(c => c.style.getPropertyValue('--side')))]"
    )
    assert sides == ["0"]


def test_neurons_that_are_off_count_and_are_mended(page, weights, test_set):
    pixels, labels = test_set
    hidden, _ = gradients.forward(pixels[:1000], weights)
    off = np.argsort(-hidden.mean(axis=0))[:6]
    for neuron in off:
        cell(page, neuron).click()
    expected = recognised(pixels, labels, without(weights, off))
    assert counted(page, expected).startswith("Broken like this")
    heard = page.locator("live-network .live-announcement")
    heard.filter(has_text=f"recognises {expected} of").wait_for(state="attached")
    page.get_by_role("button", name="Mend it").click()
    assert page.locator("live-network [aria-selected=false]").count() == 0


def test_a_failure_to_load_is_said_and_can_be_mended(open_page, address):
    page = open_page("404.html")
    page.route("**/network.bin", lambda route: route.abort())
    page.goto(f"{address}en/live/")
    page.locator("live-network").scroll_into_view_if_needed()
    page.wait_for_selector("live-network[data-state=failed]")
    exhibit = page.locator("live-network")
    assert "could not be loaded" in exhibit.text_content()
    assert exhibit.locator(".woven").is_visible()
    page.unroute("**/network.bin")
    exhibit.get_by_role("button", name="Try again").click()
    show_exhibit(page, "live-network")
    assert exhibit.locator("[role=gridcell]").count() == 128


def test_numbers_are_in_the_language_of_the_page(opened):
    page = opened("live/")
    show_exhibit(page, "live-network")
    confidences = page.locator("[data-part=confidences] b").all_text_contents()
    assert all(re.fullmatch(r"\d+,\d\s%", text) for text in confidences)
    sums = page.locator("[data-part=sums] b").all_text_contents()
    assert all(re.fullmatch(r"\u2212?\d+,\d\d", text) for text in sums)
    names = page.locator("[data-part=sums] li > span").all_text_contents()
    assert (names[1], names[9]) == ("Pantalon", "Bottine")


def test_a_finger_looks_before_it_switches(open_exhibit):
    page = open_exhibit("live-network", "en/live/", viewport=PHONE, has_touch=True)
    cell(page, 20).tap()
    name = page.locator("[data-part=neuron] p")
    assert name.text_content().startswith("Neuron 20: activation")
    page.get_by_role("button", name="Switch it off").tap()
    assert name.text_content().startswith("Neuron 20: off")
    assert page.locator("live-network [aria-selected=false]").count() == 1


def test_a_finger_only_looks_where_clicks_know_no_pointer(open_exhibit):
    """Older browsers' clicks are plain mouse events; keys go on switching."""
    page = open_exhibit("live-network", "en/live/", viewport=PHONE, has_touch=True)
    name = page.locator("[data-part=neuron] p")
    cell(page, 20).evaluate(
        """cell => {
            const touch = { bubbles: true, pointerType: "touch" };
            cell.dispatchEvent(new PointerEvent("pointerdown", touch));
            cell.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
        }"""
    )
    assert name.text_content().startswith("Neuron 20: activation")
    cell(page, 20).press("Enter")
    assert name.text_content().startswith("Neuron 20: off")


def test_a_click_from_nowhere_switches_the_neuron_that_it_is_on(page):
    """As those of assistive technology, which neither hover nor focus."""
    cell(page, 29).focus()
    cell(page, 5).evaluate("cell => cell.click()")
    assert cell(page, 5).get_attribute("aria-selected") == "false"
    assert cell(page, 29).get_attribute("aria-selected") == "true"
    name = page.locator("[data-part=neuron] p")
    assert name.text_content().startswith("Neuron 5: off")
