// From any picture to what the network takes: the steps of snippets/live/prepare.py,
// each with what is done instead when a reader switches it off. An image is its rows.

import { SIDE } from "./network.js";

const same = (rows) => rows;
const each = (rows, change) => rows.map((row) => row.map(change));
const turned = (rows) => rows[0].map((_, x) => rows.map((row) => row[x]));

// One number for each pixel, which stands on white where it is transparent.
const weighted = (red, green, blue) => ({ width, data }) => {
  const rows = [];
  for (let at = 0; at < data.length; at += 4) {
    if (at % (4 * width) === 0) rows.push([]);
    const light = red * data[at] + green * data[at + 1] + blue * data[at + 2];
    rows.at(-1).push(255 + ((light - 255) * data[at + 3]) / 255);
  }
  return rows;
};

// The background, the median of the border, at 0; what differs from it most at 255.
function inverted(rows) {
  const sides = rows.flatMap((row) => [row[0], row.at(-1)]);
  const border = [...rows[0], ...rows.at(-1), ...sides].sort((one, other) => one - other);
  const half = border.length / 2;
  const background = (border[half - 1] + border[half]) / 2;
  const range = (background > 127.5 ? 0 : 255) - background;
  return each(rows, (value) => Math.max(0, (255 * (value - background)) / range));
}

// The items around the middle; beyond the ends, what fills the place.
const around = (items, length, filling) => {
  const start = (items.length - length) >> 1;
  if (start >= 0) return items.slice(start, start + length);
  const made = Array(length).fill(filling);
  items.forEach((item, i) => (made[i - start] = item));
  return made;
};
const square = (rows, side) =>
  around(rows, side, []).map((row) => around(row, side, 0));

// What is brighter than a tenth of the range, in the middle of a square.
function centred(rows) {
  const isBright = (value) => value > 25.5;
  const tall = trimmed(rows, (row) => row.some(isBright));
  if (!tall.length) return rows;
  const columns = trimmed([...rows[0].keys()], (x) => tall.some((row) => isBright(row[x])));
  const wide = tall.map((row) => row.slice(columns[0], columns.at(-1) + 1));
  return square(wide, Math.max(tall.length, columns.length));
}

// From the first item that is kept to the last one.
function trimmed(items, isKept) {
  const first = items.findIndex(isKept);
  return first < 0 ? [] : items.slice(first, items.findLastIndex(isKept) + 1);
}

// The means of 28 equal parts of a row.
const means = (row) =>
  Array.from({ length: SIDE }, (_, part) => {
    const [start, end] = [part, part + 1].map((edge) => (edge * row.length) / SIDE);
    let sum = 0;
    for (let pixel = Math.floor(start); pixel < end; pixel++)
      sum += row[pixel] * (Math.min(end, pixel + 1) - Math.max(start, pixel));
    return sum / (end - start);
  });
const reduced = (rows) => turned(turned(rows.map(means)).map(means));

export const steps = [
  { name: "grey", on: weighted(0.299, 0.587, 0.114), off: weighted(1, 0, 0) },
  { name: "invert", on: inverted, off: same },
  { name: "crop", on: centred, off: same },
  { name: "reduce", on: reduced, off: (rows) => square(rows, SIDE) },
  { name: "scale", on: (rows) => each(rows, (value) => value / 255), off: same },
];

export function prepare(image, skipped) {
  const given = [image];
  for (const step of steps)
    given.push(step[skipped.includes(step) ? "off" : "on"](given.at(-1)));
  return given.slice(1);
}
