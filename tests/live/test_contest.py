"""The contest: twenty test images, for the reader and for the network."""

import re

import numpy as np
import pytest

from tests.browsing import PHONE, show_exhibit
from tests.conftest import LANGUAGES

COUNT = 20

# What a screen reader is given to say, from here on.
LISTEN = """(exhibit) => {
    window.heard = [];
    const live = exhibit.querySelector(".live-announcement");
    new MutationObserver(() => window.heard.push(live.textContent))
        .observe(live, { childList: true });
}"""

# The values of the pixels of a canvas, as the data has them.
PIXELS = """(canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, 28, 28);
    return Array.from({ length: 784 }, (_, pixel) => data[4 * pixel + 3]);
}"""


class Contest:
    """The exhibit of a page, and what the run knows of its images."""

    def __init__(self, page, stored_names):
        loaded = stored_names("introduction/load_data")
        self.labels = loaded["test_labels"]
        self.images = loaded["test_images"][:1000].reshape(1000, 784)
        self.predicted = stored_names("introduction/predict")["predictions"].argmax(1)
        self.page = page
        self.exhibit = page.locator("live-contest")
        self.answers = self.exhibit.locator("fieldset button")

    @property
    def place(self):
        """Which image it says that it shows."""
        label = self.exhibit.locator("canvas").get_attribute("aria-label")
        assert self.exhibit.locator("legend").inner_text().startswith(label)
        return label

    def shown(self):
        """The index of the image that is shown."""
        pixels = self.exhibit.locator("canvas").evaluate(PIXELS)
        (found,) = np.flatnonzero((self.images == pixels).all(axis=1))
        return found

    def right(self, image, place):
        return self.labels[image]

    def as_the_network(self, image, place):
        return self.predicted[image]

    def play(self, choose, answer=None):
        """Play a game; the images. `choose` gives the label for one, at its place."""
        images = []
        for place in range(COUNT):
            images.append(self.shown())
            (answer or self.press)(choose(images[-1], place))
        return images

    def press(self, label):
        self.page.keyboard.press(str(label))

    def tap(self, label):
        self.answers.nth(label).tap()

    @property
    def verdict(self):
        return self.exhibit.locator("h3 + p").inner_text()

    def scores(self):
        """The reader's, the network's and that of people, as they are written."""
        return self.exhibit.locator("dd").all_inner_texts()


@pytest.fixture
def contest(open_exhibit, stored_names):
    """A function that opens the page of a language, and gives its contest."""

    def start(language="en", **options):
        page = open_exhibit("live-contest", f"{LANGUAGES[language]}live/", **options)
        return Contest(page, stored_names)

    return start


def test_a_game_by_keyboard(contest, language):
    """All answers are right; the network's are those of Keras."""
    game = contest(language)
    label = {"fr": "Image de test 1 sur 20", "en": "Test image 1 of 20"}[language]
    assert game.place == label
    game.answers.first.focus()
    game.exhibit.evaluate(LISTEN)
    images = game.play(game.right)
    assert len(set(images)) == COUNT
    right = round(100 * (game.predicted[images] == game.labels[images]).mean())
    expected = {
        "fr": ["100\u00a0%", f"{right}\u00a0%", "83,5\u00a0%"],
        "en": ["100%", f"{right}%", "83.5%"],
    }[language]
    assert game.scores() == expected
    assert expected[0] in game.exhibit.locator("h3:focus").inner_text()
    error = 100 * np.sqrt(0.835 * (1 - 0.835) / COUNT)
    points = {"fr": "points de pourcentage", "en": "percentage points"}[language]
    doubt = game.exhibit.get_by_text(f"{error:.0f}\u00a0{points}")
    assert doubt.count() == 1
    assert expected[2] in doubt.inner_text()
    assert f" {COUNT} images" in doubt.inner_text()
    end = {"fr": "Vous faites mieux", "en": "You beat"}[language]
    if right == 100:
        end = {"fr": "Égalité", "en": "A draw"}[language]
    assert end in game.verdict
    game.page.wait_for_function("verdict => heard.includes(verdict)", arg=game.verdict)
    assert game.page.evaluate("heard").count(game.verdict) == 1


def test_a_game_by_touch(contest, stored_names):
    """Five answers are wrong, and the review says which; another game is a draw."""
    game = contest(viewport=PHONE, has_touch=True)
    wrong = [0, 5, 11, 18, 19]
    images = game.play(
        lambda image, place: (game.labels[image] + (place in wrong)) % 10, game.tap
    )
    assert game.scores()[0] == "75%"
    theirs = (game.predicted[images] == game.labels[images]).sum()
    end = (
        "The network beats you"
        if theirs > 15
        else "A draw"
        if theirs == 15
        else "You beat"
    )
    assert end in game.verdict
    names = stored_names("introduction/en/class_names")["class_names"]
    lines = game.exhibit.locator("li").all_inner_texts()
    for place, (image, text) in enumerate(zip(images, lines, strict=True)):
        label, predicted = game.labels[image], game.predicted[image]
        mine = (label + (place in wrong)) % 10
        assert text.split("\n") == [
            f"Answer: {names[label]}",
            f"You: {names[mine]}",
            f"Network: {names[predicted]}",
        ]
        marked = game.exhibit.locator(f"li >> nth={place}").locator("[data-mark]")
        assert marked.evaluate_all("all => all.map(one => one.dataset.mark)") == [
            "right" if answer == label else "wrong" for answer in (mine, predicted)
        ]
    assert game.page.evaluate("document.documentElement.scrollWidth") == 390
    game.exhibit.get_by_role("button", name="Play again").tap()
    others = game.play(game.as_the_network, game.tap)
    assert len(set(images) & set(others)) < COUNT / 2
    assert "A draw" in game.verdict


def test_a_game_can_end_early(contest, language):
    game = contest(language)
    bar = game.exhibit.get_by_role("progressbar")
    stop = game.exhibit.locator("[name=stop]")
    game.answers.first.focus()
    images = []
    for answered in range(7):
        assert bar.evaluate("bar => bar.value / bar.max") == pytest.approx(
            answered / 20
        )
        assert stop.is_enabled() == (answered >= 5)
        images.append(game.shown())
        game.press(game.labels[images[-1]])
    stop.press("Enter")
    right = round(100 * (game.predicted[images] == game.labels[images]).mean())
    expected = {
        "fr": ["100\u00a0%", f"{right}\u00a0%", "83,5\u00a0%"],
        "en": ["100%", f"{right}%", "83.5%"],
    }[language]
    assert game.scores() == expected
    assert game.exhibit.locator("li").count() == 7
    error = 100 * np.sqrt(0.835 * (1 - 0.835) / 7)
    points = {"fr": "points de pourcentage", "en": "percentage points"}[language]
    doubt = game.exhibit.get_by_text(f"{error:.0f}\u00a0{points}").inner_text()
    assert " 7 images" in doubt
    # A digit is no answer any more, and another game begins anew.
    game.press(3)
    assert game.exhibit.locator("li").count() == 7
    again = {"fr": "Rejouer", "en": "Play again"}[language]
    game.exhibit.get_by_role("button", name=again).press("Enter")
    assert bar.evaluate("bar => bar.value") == 0


def test_a_score_is_shared(contest, language):
    game = contest(language)
    game.page.evaluate("navigator.share = async (given) => { window.given = given; }")
    game.answers.first.focus()
    images = game.play(game.right)
    network = int((game.predicted[images] == game.labels[images]).sum())
    game.exhibit.locator("[name=share]").click()
    given = game.page.evaluate("window.given")
    assert re.findall(r"\d+", given["text"]) == ["20", "20", str(network)]
    assert given["url"] == game.page.url.partition("#")[0]


def test_a_score_is_copied_where_nothing_shares(contest):
    game = contest()
    game.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    game.answers.first.focus()
    game.play(game.right)
    button = game.exhibit.locator("[name=share]")
    button.click()
    button.filter(has_text="The score is copied").wait_for()
    copied = game.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("I recognised 20 garments out of 20, a neural network ")
    assert copied.endswith(" And you? " + game.page.url.partition("#")[0])


def test_where_copying_is_refused_the_score_is_there_to_copy(contest):
    game = contest()
    game.page.evaluate(
        """() => {
            navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
        }"""
    )
    game.answers.first.focus()
    game.play(game.right)
    button = game.exhibit.locator("[name=share]")
    button.click()
    button.filter(has_text="I recognised 20 garments out of 20").wait_for()
    assert not [said for said in game.page.complaints if "refused" in said]


def test_each_visit_has_other_images(contest, address):
    game = contest()
    firsts = set()
    for _ in range(2):
        game.answers.first.focus()
        images = []
        for _ in range(3):
            images.append(game.shown())
            game.press(0)
        firsts.add(tuple(images))
        game.page.goto(f"{address}en/live/")
        show_exhibit(game.page, "live-contest")
    assert len(firsts) == 2


def test_another_game_begins_in_view(contest):
    game = contest(viewport=PHONE)
    game.answers.first.focus()
    game.play(game.right)
    game.page.wait_for_timeout(700)
    game.exhibit.evaluate(LISTEN)
    game.exhibit.get_by_role("button", name="Play again").press("Enter")
    assert game.place == "Test image 1 of 20"
    header = game.page.locator("header").bounding_box()["height"]
    place = game.exhibit.locator("legend").bounding_box()
    assert header <= place["y"] < PHONE["height"] / 2
    game.press(0)
    assert game.place == "Test image 2 of 20"


def test_keys_are_taken_in_the_exhibit_only(contest):
    game = contest()
    page = game.page
    page.keyboard.press("3")
    assert game.place == "Test image 1 of 20"
    page.locator("[data-md-component=search-query]").evaluate("input => input.focus()")
    page.keyboard.type("1234")
    field = page.locator("[data-md-component=search-query]")
    assert field.input_value() == "1234"
    assert game.place == "Test image 1 of 20"
    game.exhibit.locator("canvas").evaluate("canvas => canvas.scrollIntoView()")
    page.keyboard.press("Escape")
    game.answers.first.focus()
    for other in ("Control+3", "Alt+3", "a", "F3", "ArrowLeft"):
        page.keyboard.press(other)
    assert game.place == "Test image 1 of 20"
    page.keyboard.down("3")
    page.keyboard.down("3")
    page.keyboard.up("3")
    assert game.place == "Test image 2 of 20"
    # A French keyboard, without Shift; and a keypad that is set to arrows.
    for key, code in (("é", "Digit2"), ("ArrowLeft", "Numpad4")):
        event = {"key": key, "code": code, "bubbles": True}
        game.answers.first.dispatch_event("keydown", event)
    assert game.place == "Test image 3 of 20"
    # After a click beside the buttons.
    page.evaluate("document.activeElement.blur()")
    game.exhibit.locator("canvas").click()
    page.keyboard.press("3")
    assert game.place == "Test image 4 of 20"


def test_each_image_is_announced_once(contest):
    """The first is not: it would speak into what the reader is reading."""
    game = contest()
    game.exhibit.evaluate(LISTEN)
    game.page.wait_for_timeout(700)
    # Three answers in no time.
    game.answers.first.evaluate("button => [1, 2, 3].forEach(() => button.click())")
    game.page.wait_for_function("heard.length")
    game.answers.first.press("0")
    game.page.wait_for_function("heard.length > 1")
    assert game.page.evaluate("heard") == [
        "Test image 4 of 20: what is it?",
        "Test image 5 of 20: what is it?",
    ]
