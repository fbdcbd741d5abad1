// Two pictures of 784 values: an image in ink, and one of numbers of both signs.

import { SIDE } from "./network.js";

// Draws an image as the article does: 0 is the white of the canvas, 1 is black.
export function ink(pixels, canvas) {
  canvas.width = canvas.height = SIDE;
  const image = new ImageData(SIDE, SIDE);
  pixels.forEach((value, pixel) => (image.data[4 * pixel + 3] = 255 * value));
  canvas.getContext("2d").putImageData(image, 0, 0);
  return canvas;
}

// Positive numbers fill their square, negative ones are dashes, so that their colours are
// not all that tells them apart; the larger the number, the stronger its colour.
const SHAPES = { positive: "h1v1h-1z", negative: "m0 .2h1v.6h-1z" };
const SHADES = 12;

// The markup of such a picture; `label` is its name.
export function signed(values, label) {
  const largest = Math.max(...values.map(Math.abs)) || 1;
  const paths = {};
  values.forEach((value, pixel) => {
    const sign = value < 0 ? "negative" : "positive";
    const shade = Math.ceil((Math.abs(value) / largest) * SHADES) / SHADES;
    const path = `<path class="live-${sign}" opacity="${shade}" d="`;
    const start = `M${pixel % SIDE} ${Math.floor(pixel / SIDE)}`;
    paths[path] = (paths[path] ?? path) + start + SHAPES[sign];
  });
  const drawn = Object.values(paths).join('"/>');
  return `<svg viewBox="0 0 ${SIDE} ${SIDE}" role="img" aria-label="${label}">${drawn}"/></svg>`;
}
