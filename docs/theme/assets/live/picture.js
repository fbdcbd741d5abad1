// Two pictures of 784 values: an image in ink, and one of numbers of both signs.

import { element } from "./exhibit.js";
import { PIXELS } from "./network.js";

const SIDE = Math.sqrt(PIXELS);

// An image as the article draws it: 0 is white, 1 is black.
export function ink(pixels, canvas = element("canvas", { className: "live-ink" })) {
  canvas.width = canvas.height = SIDE;
  const context = canvas.getContext("2d");
  const image = context.createImageData(SIDE, SIDE);
  pixels.forEach((value, pixel) => {
    const gray = 255 * (1 - value);
    image.data.set([gray, gray, gray, 255], 4 * pixel);
  });
  context.putImageData(image, 0, 0);
  return canvas;
}

// Positive numbers fill their square, negative ones are dashes, so that their colours are
// not all that tells them apart; the larger the number, the stronger its colour.
const SHAPES = { positive: "h1v1h-1z", negative: "m0 .2h1v.6h-1z" };
const SHADES = 12;

// The markup of such a picture; `label` is its name.
export function signed(values, label) {
  const largest = Math.max(...values.map(Math.abs)) || 1;
  const paths = new Map();
  values.forEach((value, pixel) => {
    const sign = value < 0 ? "negative" : "positive";
    const shade = Math.ceil((Math.abs(value) / largest) * SHADES) / SHADES;
    const key = `class="live-${sign}" opacity="${shade}"`;
    const start = `M${pixel % SIDE} ${Math.floor(pixel / SIDE)}`;
    paths.set(key, (paths.get(key) ?? "") + start + SHAPES[sign]);
  });
  const drawn = [...paths].map(([key, path]) => `<path ${key} d="${path}"/>`);
  return `<svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="${label}">${drawn.join("")}</svg>`;
}
