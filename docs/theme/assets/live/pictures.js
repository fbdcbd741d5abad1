// The reader's picture in a file, and one drawn on the spot.

import { number } from "./words.js";

// The browser makes larger pictures smaller; so many pixels are no trouble to it.
const LONGEST = 1024;
const MILLIONS = 64;

// The picture in a file, or why there is none. An image element runs no script of an SVG,
// loads nothing for it, and knows sizes before it decodes.
export async function read(file) {
  if (!file) return { refused: "nothing" };
  const { name } = file;
  if (!file.size) return { refused: "empty_file", fields: { name } };
  const image = new Image();
  const src = URL.createObjectURL(file);
  try {
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
    return { picture: await createImageBitmap(image, options) };
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
