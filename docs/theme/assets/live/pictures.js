// Pictures as canvases: those of files, and some made on the spot.

import { SIDE } from "./prepare.js";
import { number } from "./words.js";

// The browser makes larger pictures smaller, before the steps.
const LONGEST = 1024;

// What a browser can decode without trouble.
const MILLIONS = 64;

function made(width, height) {
  const canvas = new OffscreenCanvas(width, height);
  return [canvas, canvas.getContext("2d", { willReadFrequently: true })];
}

// The picture in a file, of an animation its first image; or why there is none, one of
// the exhibit's words with its fields. An image element runs no script of an SVG, loads
// nothing for it, and knows sizes before it decodes.
export async function read(file) {
  if (!file) return { refused: "nothing" };
  const { name, size } = file;
  if (size === 0) return { refused: "empty_file", fields: { name } };
  const image = new Image();
  image.src = URL.createObjectURL(file);
  try {
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = reject;
    });
    const sides = [image.naturalWidth, image.naturalHeight];
    if (sides[0] * sides[1] > MILLIONS * 1e6) {
      const [width, height, limit] = [...sides, MILLIONS].map((n) => number(n));
      return { refused: "too_large", fields: { width, height, limit } };
    }
    const bitmap = await createImageBitmap(image, { colorSpaceConversion: "none" });
    const scale = Math.min(1, LONGEST / Math.max(...sides));
    const [width, height] = sides.map((side) => Math.ceil(side * scale));
    const [canvas, context] = made(width, height);
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, width, height);
    return { canvas };
  } catch {
    return { refused: "no_picture", fields: { name } };
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

// What `draw` draws, somewhere on white paper.
function onPaper(draw) {
  const [canvas, context] = made(320, 240);
  context.fillStyle = "#fff";
  context.fillRect(0, 0, 320, 240);
  draw(context);
  return canvas;
}

const shape = (colour, path) => () =>
  onPaper((context) => {
    context.fillStyle = colour;
    context.fill(new Path2D(path), "evenodd");
  });

export const trousers = shape(
  "#e8392b",
  "M150 16H234L252 226H212L192 92 172 226H132Z",
);

export const cat = shape(
  "#4d4d4d",
  "M62 84 66 36 94 60Q110 56 126 60L154 36 158 84Q158 108 142 120 188 146 184 222H36Q32 " +
    "146 78 120 62 108 62 84M190 222Q262 222 252 146 248 126 232 134 238 186 190 190Z" +
    "M80 84h14v14h-14ZM126 84h14v14h-14Z",
);

// One of the images, its pixels between 0 and 1: dark, and enlarged.
export const enlarged = (pixels) =>
  onPaper((context) =>
    pixels.forEach((value, pixel) => {
      const byte = 255 - Math.round(255 * value);
      context.fillStyle = `rgb(${byte} ${byte} ${byte})`;
      context.fillRect(80 + 8 * (pixel % SIDE), 8 + 8 * Math.floor(pixel / SIDE), 8, 8);
    }),
  );
