"""Any picture becomes what the network takes, as in Python; what is none is refused."""

import base64
import io

import numpy as np
import pytest
from PIL import Image

from tests.browsing import PHONE, show_exhibit
from tests.live.blocks import gradients, preparing

PAGES = {"fr": "live/", "en": "en/live/"}


def png(pixels, **options):
    file = io.BytesIO()
    picture = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    picture.save(file, "png", **options)
    return file.getvalue()


def rgba(content):
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGBA"))


def garment(height, width, opaque=255):
    """A pullover of random colours on white, or on what is fully transparent."""
    draw = np.random.default_rng(height * width)
    picture = np.full((height, width, 4), 255, np.uint8)
    picture[..., 3] = opaque
    body = np.s_[height // 5 : -height // 4, width // 3 : -width // 6]
    shape = picture[body].shape[:2]
    picture[body][..., :3] = draw.integers(0, 180, (*shape, 3))
    picture[body][..., 3] = 255
    return picture


def enlarged(image):
    """An image of the data, dark on a white sheet, and four times as large."""
    sheet = np.full((130, 190), 255, np.uint8)
    sheet[9:121, 30:142] -= image.repeat(4, 0).repeat(4, 1)
    return sheet


GRADIENT = np.tile(np.linspace(255, 0, 60).astype(np.uint8), (41, 1))
FIXTURES = {
    "gradient": GRADIENT,
    "colours": garment(101, 77),
    "wide": garment(37, 411),
    "tall": garment(511, 31),
    "tiny": garment(11, 13),
    "transparent": garment(90, 70, opaque=0),
    "dark ground": 255 - garment(64, 50)[..., :3],
    "one colour": np.full((30, 50, 3), 90, np.uint8),
}


@pytest.fixture(scope="module")
def garment_modules(modules):
    """The page of `modules`, and what the steps give of files that it is given."""
    modules.evaluate(
        """async () => {
            for (const name of ["prepare", "pictures"])
                window[name] = await import(`../assets/live/${name}.js`);
            window.read = async (encoded) => {
                const bytes = Uint8Array.from(atob(encoded), (c) => c.charCodeAt());
                const { picture } = await pictures.read(new File([bytes], "x"));
                const { width, height } = picture;
                const context = new OffscreenCanvas(width, height).getContext("2d");
                context.drawImage(picture, 0, 0);
                return context.getImageData(0, 0, width, height);
            };
            const encode = (values) => new Promise((resolve) => {
                const reader = new FileReader();
                reader.onload = () => resolve(reader.result.split(",")[1]);
                reader.readAsDataURL(new Blob([values]));
            });
            window.given = async (encoded, names) => {
                const off = prepare.steps.filter(({ name }) => names.includes(name));
                return Promise.all(prepare.prepare(await read(encoded), off).map(
                    async (rows) => [[rows.length, rows[0].length],
                        await encode(Float64Array.from(rows.flat()))]));
            };
        }"""
    )

    def given(content, off=()):
        found = modules.evaluate(
            "([encoded, off]) => given(encoded, off)",
            [base64.b64encode(content).decode(), list(off)],
        )
        return [
            np.frombuffer(base64.b64decode(values)).reshape(shape)
            for shape, values in found
        ]

    modules.given = given
    return modules


def red(picture):
    """What is left without the step “grey”."""
    alpha = picture[..., 3] / 255
    return picture[..., 0] * alpha + 255 * (1 - alpha)


def middle(values):
    """What is left without the step that makes 28 by 28 pixels."""
    padded = np.pad(values, 28)
    top, left = ((side - 28) // 2 + 28 for side in values.shape)
    return padded[top : top + 28, left : left + 28]


STEPS = {
    "grey": preparing.grey,
    "invert": preparing.inverted,
    "crop": preparing.centred,
    "reduce": preparing.reduced,
    "scale": preparing.scaled,
}
WITHOUT = {"grey": red, "reduce": middle}


def python_steps(picture, off=()):
    found = [picture]
    for name, step in STEPS.items():
        instead = WITHOUT.get(name, lambda image: image)
        found.append((instead if name in off else step)(found[-1]))
    return found[1:]


@pytest.mark.parametrize("name", FIXTURES)
def test_each_step_is_that_of_python(garment_modules, name):
    content = png(FIXTURES[name])
    found = garment_modules.given(content)
    for ours, theirs in zip(found, python_steps(rgba(content)), strict=True):
        assert ours.shape == theirs.shape
        assert abs(ours - theirs).max() <= 1e-9
    assert abs(found[-1] - preparing.prepare(rgba(content))).max() <= 1e-9


@pytest.mark.parametrize("off", STEPS)
@pytest.mark.parametrize("name", ["colours", "tiny"])
def test_each_step_can_be_left_out(garment_modules, name, off):
    content = png(FIXTURES[name])
    expected = python_steps(rgba(content), [off])
    found = garment_modules.given(content, [off])
    for ours, theirs in zip(found, expected, strict=True):
        assert ours.shape == theirs.shape
        assert abs(ours - theirs).max() <= 1e-9
    assert found[-1].shape == (28, 28)
    assert abs(found[-1] - preparing.prepare(rgba(content))).max() > 0.01


def test_partly_transparent_colours_are_rounded(garment_modules):
    """By the browser, to 1 of 255 at most once they stand on white."""
    picture = garment(120, 90)
    picture[..., 3] = np.random.default_rng(5).integers(0, 256, (120, 90))
    found = garment_modules.given(png(picture))[0]
    difference = abs(found - preparing.grey(picture)).max()
    assert 0 < difference <= 1


def test_colours_are_those_of_the_file(garment_modules):
    """Whatever colour space it says that they are of."""
    profile = b"\0\0\0\x04gAMA" + (100_000).to_bytes(4, "big") + b"\x31\xe8\x96\x5f"
    plain = png(GRADIENT)
    place = plain.index(b"IDAT") - 4
    found = garment_modules.given(plain[:place] + profile + plain[place:])[0]
    assert abs(found - GRADIENT).max() <= 1e-9


def test_large_pictures_are_made_smaller_nearly_alike(garment_modules):
    """By the browser, to 512 pixels; smooth ones stay within 4 of 255."""
    x, y = np.meshgrid(np.linspace(-1, 1, 3000), np.linspace(-1, 1, 1500))
    smooth = 255 - 200 * np.exp(-4 * (x**2 + 2 * y**2))
    content = png(smooth.astype(np.uint8))
    found = garment_modules.given(content)
    assert found[0].shape == (256, 512)
    assert abs(found[-1] - preparing.prepare(rgba(content))).max() <= 4 / 255


@pytest.fixture(scope="module")
def trained_scores(trained_weights):
    weights = [part.astype(float) for part in trained_weights]
    return lambda image: gradients.forward(image.reshape(1, 784), weights)[1][0]


@pytest.fixture
def open_garment(open_page):
    """A function that opens the page at the exhibit, which is ready."""

    def start(language="en", **options):
        page = open_page(PAGES[language], **options)
        exhibit = show_exhibit(page, "live-garment")
        page.complaints.clear()
        return page, exhibit

    return start


def choose(exhibit, content, name="picture.png", kind="image/png"):
    file = {"name": name, "mimeType": kind, "buffer": content}
    exhibit.locator("input[type=file]").set_input_files(file)


def answer(exhibit):
    return exhibit.locator(".garment-answer").text_content()


def wait_for(exhibit, selector, text):
    exhibit.locator(selector, has_text=text).wait_for()


def shares(exhibit):
    """The three bars' names and numbers, in the English page."""
    rows = exhibit.locator(".live-bars li")
    names = rows.locator("> span").all_text_contents()
    texts = rows.locator("b").all_text_contents()
    values = np.array([float(text.rstrip("%")) for text in texts]) / 100
    return list(zip(names, values, strict=True))


def assert_best(exhibit, expected, names):
    """The three best of the ten confidences are shown, the largest first."""
    best = np.argsort(-expected)[:3]
    shown = shares(exhibit)
    assert abs(np.array([share for _, share in shown]) - expected[best]).max() < 0.00051
    assert shown[0][0] == names[best[0]]


def sent(page):
    """The requests but those within the page and the browser's own, for its tab."""
    return [url for url in page.requests if "blob:" not in url and "favicon" not in url]


def give(page, kind, content, name="picture.png", type_="image/png"):
    """Drops or pastes a file, or text if there is no content.

    It goes to the exhibit, or to the page if that has none any more.
    """
    encoded = None if content is None else base64.b64encode(content).decode()
    page.evaluate(
        """([kind, encoded, name, type]) => {
            const data = new DataTransfer();
            if (encoded === null) data.setData("text/plain", "a T-shirt");
            else {
                const bytes = Uint8Array.from(atob(encoded), (c) => c.charCodeAt());
                data.items.add(new File([bytes], name, { type }));
            }
            const options = { bubbles: true, cancelable: true };
            const place = document.querySelector("live-garment canvas") ?? document;
            place.dispatchEvent(
                kind === "drop"
                    ? new DragEvent(kind, { ...options, dataTransfer: data })
                    : new ClipboardEvent(kind, { ...options, clipboardData: data }));
        }""",
        [kind, encoded, name, type_],
    )


def test_the_answer_is_that_of_python(open_garment, stored_names, trained_scores):
    """However the picture comes; nothing is sent for it."""
    images = stored_names("introduction/load_data")["test_images"]
    names = stored_names("introduction/en/class_names")["class_names"]
    page, exhibit = open_garment()
    before = sent(page)
    ways = [
        lambda content: choose(exhibit, content),
        lambda content: give(page, "drop", content),
        lambda content: give(page, "paste", content),
    ]
    for way, image in zip(ways, images[1:], strict=False):
        content = png(enlarged(image))
        expected = trained_scores(preparing.prepare(rgba(content)))
        way(content)
        winner = names[expected.argmax()]
        wait_for(exhibit, ".garment-answer", f"“{winner}”")
        assert f"{expected.max():.1%}" in answer(exhibit)
        assert_best(exhibit, expected, names)
    assert sent(page) == before
    assert page.complaints == []


def test_samples_and_switches(open_garment, stored_names, trained_scores):
    """Each switch changes what the network gets, and says so; none changes it back."""
    names = stored_names("introduction/en/class_names")["class_names"]
    _, exhibit = open_garment()
    choose(exhibit, png(255 - GRADIENT))
    wait_for(exhibit, ".garment-answer:not(:text('Trousers'))", "")
    image = shares(exhibit)
    exhibit.get_by_role("button", name="Red trousers").click()
    expected = shares(exhibit)
    assert expected[0][0] == "Trousers" != image[0][0]
    last = exhibit.locator(".garment-steps canvas").last
    picture = last.evaluate("canvas => canvas.toDataURL()")
    for switch, why in {
        "Grey": "a red garment vanishes",
        "Invert": "the network knows only black ones",
        "Crop, centre": "wherever the garment is",
        "28": "only 784 inputs",
        "0 to 1": "such large numbers",
    }.items():
        box = exhibit.get_by_role("checkbox", name=switch)
        box.uncheck()
        wait_for(exhibit, ".garment-steps", why)
        assert last.evaluate("canvas => canvas.toDataURL()") != picture, switch
        box.check()
        assert last.evaluate("canvas => canvas.toDataURL()") == picture
        assert shares(exhibit) == expected
    exhibit.get_by_role("button", name="Blank sheet").click()
    wait_for(exhibit, ".garment-answer", "The sheet is empty.")
    nothing = trained_scores(np.zeros(784))
    assert_best(exhibit, nothing, names)


def bomb():
    """A picture of 400 million pixels, in a small file."""
    return png(Image.new("1", (20_000, 20_000), 1))


def animation():
    file = io.BytesIO()
    frames = [Image.new("L", (40, 40), 255) for _ in range(2)]
    frames[0].paste(0, (5, 5, 20, 35))
    frames[0].save(file, "gif", save_all=True, append_images=frames[1:], duration=20)
    return file.getvalue()


SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">
  <script>document.title = "a script ran"; fetch("/spy")</script>
  <image href="/spy.png" width="9" height="9"/>
  <rect x="20" y="10" width="50" height="70" onload="document.title = 'ran'"/>
</svg>"""


# Of no height.
FLAT = SVG.replace(b'height="90"', b'height="0"')

# What a page may show, but not read.
UNREADABLE = b"""<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">
  <foreignObject width="90" height="90"><p xmlns="http://www.w3.org/1999/xhtml">A page
  </p></foreignObject></svg>"""


def test_what_is_no_picture_is_refused_in_a_sentence(open_garment):
    page, exhibit = open_garment()
    kept = answer(exhibit)
    refused = {
        "“note.txt”": ("note.txt", "text/plain", b"A T-shirt, please."),
        "“liar.png”": ("liar.png", "image/png", b"not really"),
        "“cut.png” is incomplete": ("cut.png", "image/png", png(GRADIENT)[:30]),
        "“flat.svg”": ("flat.svg", "image/svg+xml", FLAT),
        "“page.svg”": ("page.svg", "image/svg+xml", UNREADABLE),
        "“nothing.png” is empty": ("nothing.png", "image/png", b""),
        "20,000 pixels is too large": ("b.png", "image/png", bomb()),
    }
    for sentence, (name, kind, content) in refused.items():
        choose(exhibit, content, name, kind)
        wait_for(exhibit, ".garment-problem", sentence)
    for kind in ("drop", "paste"):
        give(page, kind, None)
        wait_for(exhibit, ".garment-problem", "contains no picture")
        choose(exhibit, b"")
        wait_for(exhibit, ".garment-problem", "is empty")
    assert answer(exhibit) == kept
    exhibit.locator("[role=status]", has_text="is empty").wait_for(state="attached")
    # What is good is taken afterwards, and the complaint goes.
    choose(exhibit, png(GRADIENT))
    exhibit.locator(".garment-problem:empty").wait_for(state="attached")
    assert answer(exhibit) != kept
    assert page.complaints == []


def test_what_is_pasted_once_it_is_gone_is_not_taken(open_garment):
    """The page may go on without it: instant navigation keeps the document."""
    page, exhibit = open_garment()
    problem = exhibit.locator(".garment-problem").element_handle()
    give(page, "paste", b"")
    wait_for(exhibit, ".garment-problem", "is empty")
    exhibit.get_by_role("button", name="Blank sheet").click()
    assert problem.text_content() == ""
    exhibit.evaluate("exhibit => exhibit.remove()")
    give(page, "paste", b"")
    assert problem.text_content() == ""


def test_an_animation_is_its_first_image_and_an_svg_runs_nothing(open_garment):
    page, exhibit = open_garment()
    title = page.title()
    square = exhibit.locator(".garment-steps canvas").nth(2)
    choose(exhibit, animation(), "moving.gif", "image/gif")
    page.wait_for_function("canvas => canvas.width === 30", arg=square.element_handle())
    choose(exhibit, SVG, "drawn.svg", "image/svg+xml")
    page.wait_for_function("canvas => canvas.width === 70", arg=square.element_handle())
    assert page.title() == title
    assert not [url for url in page.requests if "spy" in url]
    assert page.complaints == []


def test_an_svg_need_not_have_a_size(open_garment):
    page, exhibit = open_garment()
    square = exhibit.locator(".garment-steps canvas").nth(2)
    for size in ("", 'viewBox="0 0 300 150"', 'viewBox="0 0 90 30"'):
        exhibit.get_by_role("button", name="Red trousers").click()
        wait_for(exhibit, ".garment-answer", "Trousers")
        drawn = f"""<svg xmlns="http://www.w3.org/2000/svg" {size}>
          <rect x="20" y="10" width="50" height="10"/></svg>"""
        choose(exhibit, drawn.encode(), "drawn.svg", "image/svg+xml")
        other = ".garment-answer:not(:text('Trousers'))"
        wait_for(exhibit, other, "The network answers")
        # Five times as wide as it is high.
        tall = square.evaluate(
            """(canvas) => {
                const { width, height } = canvas;
                // Of its own: a canvas that is read again and again makes a complaint.
                const copy = new OffscreenCanvas(width, height).getContext("2d");
                copy.drawImage(canvas, 0, 0);
                const { data } = copy.getImageData(0, 0, width, height);
                let rows = 0;
                for (let y = 0; y < height; y++)
                    if (data[4 * (y * width + (width >> 1))] > 128) rows++;
                return rows / width;
            }"""
        )
        assert tall == pytest.approx(0.2, abs=0.02), size
    assert page.complaints == []


NOISE = """
    for (const { prototype } of [CanvasRenderingContext2D,
                                 OffscreenCanvasRenderingContext2D]) {
        const { getImageData } = prototype;
        prototype.getImageData = function (...where) {
            const image = getImageData.apply(this, where);
            for (let i = 0; i < 20; i++)
                image.data[(7919 * i) % image.data.length] ^= window.noise;
            return image;
        };
    }"""


def test_a_browser_that_alters_what_pages_read_is_told(open_page, language):
    """As against fingerprinting: by one bit of a few bytes, here."""
    page = open_page("404.html")
    page.add_init_script(f"window.noise = 1; {NOISE}")
    page.goto(page.url.replace("404.html", PAGES[language]))
    exhibit = show_exhibit(page, "live-garment")
    said = {"fr": "pas votre image telle quelle", "en": "not your picture as it is"}
    wait_for(exhibit, ".garment-problem", said[language])
    choose(exhibit, b"")
    wait_for(exhibit, ".garment-problem", {"fr": "vide", "en": "empty"}[language])
    choose(exhibit, png(GRADIENT))
    wait_for(exhibit, ".garment-problem", said[language])
    exhibit.locator(".live-announcement", has_text=said[language]).wait_for(
        state="attached"
    )
    # Once the reader has allowed the page to read, the next picture is as it is.
    page.evaluate("window.noise = 0")
    choose(exhibit, png(GRADIENT))
    exhibit.locator(".garment-problem:empty").wait_for(state="attached")


def dark_part(exhibit):
    """The first and last row and column of what is dark after the first step."""
    places = exhibit.locator(".garment-steps canvas").first.evaluate(
        """(canvas) => {
            const { width, height } = canvas;
            const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
            return Array.from({ length: width * height }, (_, pixel) => pixel)
                .filter((pixel) => data[4 * pixel] < 128);
        }"""
    )
    rows, columns = np.divmod(places, 280)
    return np.array([[rows.min(), rows.max()], [columns.min(), columns.max()]])


def test_the_keyboard_chooses_and_announces_once(open_garment):
    page, exhibit = open_garment()
    spoken = "live-garment .live-announcement"
    page.evaluate(
        """(selector) => {
            window.said = [];
            new MutationObserver(([{ target }]) => said.push(target.textContent))
                .observe(document.querySelector(selector), { childList: true });
        }""",
        spoken,
    )
    exhibit.get_by_role("button", name="Choose a picture").focus()
    exhibit.locator("[type=file]").evaluate(
        "file => file.onclick = () => { asked = true; return false; }"
    )
    page.keyboard.press("Enter")
    assert page.evaluate("asked")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # the red trousers
    assert "“Trousers”" in answer(exhibit)
    for _ in range(2):
        page.keyboard.press("Tab")
    page.keyboard.press("Space")  # leaves out the first step, and puts it back
    page.keyboard.press("Space")
    page.wait_for_function("said.length > 0")
    assert page.evaluate("said") == [answer(exhibit)]


def test_a_pointer_draws(open_garment):
    page, exhibit = open_garment()
    sheet = exhibit.get_by_role("img", name="Drawing sheet")
    sheet.scroll_into_view_if_needed()
    box = sheet.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 4
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + box["height"] / 2, steps=4)
    page.mouse.up()
    page.mouse.move(x + 50, y)
    page.wait_for_function(
        "canvas => canvas.width === 280",
        arg=exhibit.locator(".garment-steps canvas").first.element_handle(),
    )
    next_frame(page)
    assert abs(dark_part(exhibit) - [[57, 222], [127, 152]]).max() <= 2
    # Another button of the mouse draws nothing, and wipes nothing away.
    exhibit.get_by_role("button", name="Red trousers").click()
    trousers = answer(exhibit)
    sheet.click(button="right", position={"x": 9, "y": 9})
    next_frame(page)
    assert answer(exhibit) == trousers
    assert exhibit.locator(".garment-steps canvas").first.evaluate(BRIGHT)


# Whether the upper left corner is.
BRIGHT = """canvas => canvas.getContext("2d").getImageData(9, 9, 1, 1).data[0] > 200"""


def next_frame(page):
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")


def test_a_second_finger_leaves_no_trace(open_garment):
    """Nor does the palm of the hand."""
    page, exhibit = open_garment(viewport=PHONE, has_touch=True)
    sheet = exhibit.get_by_role("img", name="Drawing sheet")
    # Away from the button that leads back to the top.
    sheet.evaluate("sheet => sheet.scrollIntoView({ block: 'end' })")
    box = sheet.bounding_box()
    touch = page.context.new_cdp_session(page)

    def put(kind, *fingers):
        left, top, side = box["x"], box["y"], box["width"]
        points = [
            {"id": id, "x": left + x * side, "y": top + y * side}
            for id, x, y in fingers
        ]
        event = {"type": f"touch{kind}", "touchPoints": points}
        touch.send("Input.dispatchTouchEvent", event)

    put("Start", (1, 0.5, 0.25))
    put("Move", (1, 0.5, 0.5))
    put("Start", (1, 0.5, 0.5), (2, 0.1, 0.1))
    put("Move", (1, 0.5, 0.75), (2, 0.1, 0.9))
    put("End")
    next_frame(page)
    assert abs(dark_part(exhibit) - [[57, 222], [127, 152]]).max() <= 2
    # The next finger draws.
    put("Start", (3, 0.5, 0.8))
    put("Move", (3, 0.5, 0.9))
    put("End")
    next_frame(page)
    assert dark_part(exhibit)[0][1] == pytest.approx(265, abs=2)


def test_drawing_computes_once_for_what_is_shown_once(open_garment):
    _, exhibit = open_garment()
    read = exhibit.get_by_role("img", name="Drawing sheet").evaluate(
        """async (sheet) => {
            const paper = sheet.getContext("2d");
            let read = 0;
            paper.getImageData = (...where) => {
                read += 1;
                return CanvasRenderingContext2D.prototype.getImageData
                    .apply(paper, where);
            };
            sheet.setPointerCapture = () => {};
            const draw = (name, clientY) => sheet.dispatchEvent(
                new PointerEvent(name, { pointerId: 1, clientX: 9, clientY }));
            draw("pointerdown", 9);
            read = 0;
            for (let y = 10; y < 60; y++) draw("pointermove", y);
            const during = read;
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            return [during, read];
        }"""
    )
    assert read == [0, 1]
