// From any picture to what the network takes: the steps of snippets/live/prepare.py,
// each with what is done instead when a reader switches it off.
//
// Each gives { width, height, values }; the first takes the RGBA pixels of an ImageData.

export const SIDE = 28;

// One number for each pixel, which stands on white where it is transparent.
const weighted = (red, green, blue) => ({ width, height, data }) => {
  const values = new Float64Array(width * height);
  for (let i = 0; i < values.length; i++) {
    const at = 4 * i;
    const light = red * data[at] + green * data[at + 1] + blue * data[at + 2];
    values[i] = 255 + ((light - 255) * data[at + 3]) / 255;
  }
  return { width, height, values };
};

const each = (image, change) => ({ ...image, values: image.values.map(change) });

// The background, the median of the border, at 0; what differs from it most at 255.
function inverted(image) {
  const { width, height, values } = image;
  const border = [];
  for (let x = 0; x < width; x++) border.push(values[x], values.at(x - width));
  for (let y = 0; y < height; y++)
    border.push(values[y * width], values[(y + 1) * width - 1]);
  border.sort((one, other) => one - other);
  const background = (border[width + height - 1] + border[width + height]) / 2;
  const range = (background > 127.5 ? 0 : 255) - background;
  return each(image, (value) => Math.max(0, (255 * (value - background)) / range));
}

// A part of an image, which may reach beyond it: there, it is black.
function part({ width, height, values }, left, top, columns, rows) {
  const made = new Float64Array(columns * rows);
  for (let y = Math.max(0, -top); y < Math.min(rows, height - top); y++)
    for (let x = Math.max(0, -left); x < Math.min(columns, width - left); x++)
      made[y * columns + x] = values[(y + top) * width + x + left];
  return { width: columns, height: rows, values: made };
}

// What is brighter than a tenth of the range, in the middle of a square.
function centred(image) {
  const { width, height, values } = image;
  let [left, right, top, bottom] = [width, -1, height, -1];
  values.forEach((value, pixel) => {
    if (value <= 25.5) return;
    const x = pixel % width;
    bottom = (pixel - x) / width;
    top = Math.min(top, bottom);
    left = Math.min(left, x);
    right = Math.max(right, x);
  });
  if (bottom < 0) return image;
  const [columns, rows] = [right + 1 - left, bottom + 1 - top];
  const side = Math.max(columns, rows);
  const found = part(image, left, top, columns, rows);
  return part(found, (columns - side) >> 1, (rows - side) >> 1, side, side);
}

// For each of 28 equal parts of a row of pixels, the pixels in it, each with its share.
const shares = (length) =>
  Array.from({ length: SIDE }, (_, index) => {
    const [start, end] = [(index * length) / SIDE, ((index + 1) * length) / SIDE];
    const found = [];
    for (let pixel = Math.floor(start); pixel < end; pixel++) {
      const overlap = Math.min(end, pixel + 1) - Math.max(start, pixel);
      found.push([pixel, (overlap * SIDE) / length]);
    }
    return found;
  });

// 28 by 28 pixels, each the mean of the area that it covers.
function reduced({ width, height, values }) {
  const columns = shares(width);
  const made = shares(height).flatMap((rows) =>
    columns.map((pixels) => {
      let sum = 0;
      for (const [y, row] of rows)
        for (const [x, share] of pixels) sum += row * share * values[y * width + x];
      return sum;
    }),
  );
  return { width: SIDE, height: SIDE, values: Float64Array.from(made) };
}

const middle = (image) =>
  part(image, (image.width - SIDE) >> 1, (image.height - SIDE) >> 1, SIDE, SIDE);

const same = (image) => image;

export const steps = [
  { name: "grey", on: weighted(0.299, 0.587, 0.114), off: weighted(1, 0, 0) },
  { name: "invert", on: inverted, off: same },
  { name: "crop", on: centred, off: same },
  { name: "reduce", on: reduced, off: middle },
  { name: "scale", on: (image) => each(image, (value) => value / 255), off: same },
];

// What each of the steps gives; `off` has the names of those that are switched off.
export function prepare(picture, off = new Set()) {
  let image = picture;
  return steps.map((step) => (image = step[off.has(step.name) ? "off" : "on"](image)));
}
