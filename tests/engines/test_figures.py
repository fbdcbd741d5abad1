"""A figure that is a file has two schemes, in each engine."""

# The brightness, from 0 to 255, of what each of a figure's two images draws.
BRIGHTNESS = """async () => {
    const images = document.querySelectorAll('article > .woven img[src*="#only-"]');
    const found = [];
    for (const { src } of [...images].slice(0, 2)) {
        const image = new Image();
        image.src = src;
        await image.decode();
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        const drawn = canvas.getContext("2d");
        drawn.drawImage(image, 0, 0);
        const { data } = drawn.getImageData(0, 0, canvas.width, canvas.height);
        let [sum, count] = [0, 0];
        for (let i = 0; i < data.length; i += 4)
            if (data[i + 3] > 200) [sum, count] = [sum + data[i + 1], count + 1];
        found.push(sum / count);
    }
    return found;
}"""


def test_it_is_dark_on_paper_and_bright_in_the_dark(tab, address):
    tab.open(f"{address}challenges/")
    light, dark = tab.evaluate(BRIGHTNESS)
    assert light < 150 < dark
