// The reader's picture in a file, and one drawn on the spot.

import { isCut } from "./whole.js";
import { number } from "./words.js";

// The browser makes larger pictures smaller; so many pixels are no trouble to it.
const LONGEST = 512;
const MILLIONS = 64;

// The picture in a file, or why there is none. An image element runs no script of an SVG,
// loads nothing for it, and knows sizes before it decodes.
export async function read(file) {
  if (!file) return { refused: "nothing" };
  const { name, size, type } = file;
  if (!size) return { refused: "empty_file", fields: { name } };
  const image = new Image();
  const src = URL.createObjectURL(file);
  try {
    if (await isCut(file)) return { refused: "cut_short", fields: { name } };
    await new Promise((onload, onerror) => Object.assign(image, { onload, onerror, src }));
    const sides = [image.naturalWidth, image.naturalHeight];
    if (sides[0] * sides[1] > MILLIONS * 1e6) {
      const [width, height, limit] = [...sides, MILLIONS].map((n) => number(n));
      return { refused: "too_large", fields: { width, height, limit } };
    }
    const scale = Math.min(1, LONGEST / Math.max(...sides));
    const [resizeWidth, resizeHeight] = sides.map((side) => Math.ceil(side * scale));
    const options = { resizeWidth, resizeHeight, resizeQuality: "high" };
    options.colorSpaceConversion = "none";
    // An SVG need not have a size, without which Chromium makes an empty bitmap of it.
    const isDrawn = type.startsWith("image/svg");
    const source = isDrawn ? image : await createImageBitmap(image, options);
    const picture = new OffscreenCanvas(resizeWidth, resizeHeight);
    const context = picture.getContext("2d", { willReadFrequently: true });
    context.drawImage(source, 0, 0, resizeWidth, resizeHeight);
    // Throws where a page may show a picture, but not read it.
    context.getImageData(0, 0, resizeWidth, resizeHeight);
    return { picture };
  } catch {
    return { refused: "no_picture", fields: { name } };
  } finally {
    URL.revokeObjectURL(src);
  }
}

export function trousers(paper) {
  paper.fillStyle = "#e8392b";
  paper.fill(new Path2D("M150 16H234L252 226H212L192 92 172 226H132Z"));
}
