// Curves over epochs, told apart by marks too.

import { number, percent } from "./words.js";

const [LEFT, RIGHT, TOP, BOTTOM] = [44, 350, 10, 190];
const WRITE = { loss: (value) => number(value, 2), accuracy: (value) => percent(value) };

const MARKS = "●■▲◆★";
const COLOURS = ["orange", "blue", "green", "red", "purple"];

// The attributes of what tells of each curve.
export const KINDS = COLOURS.map(
  (name, i) => `data-shape="${MARKS[i]}" style="color: var(--figure-${name})"`,
);

const text = (x, y, words) => `<text x="${x}" y="${y}">${words}</text>`;

// What the points of curves have under `key`. Only seen: there is a sentence too.
export function plot(curves, key, epochs) {
  const values = curves.flat().map((point) => point[key]);
  const [least, most] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1];
  // Steps of 0.01, 0.1, 1 …: eleven at most.
  const step = 10 ** Math.max(-2, Math.ceil(Math.log10(most - least)) - 1);
  const first = Math.floor(least / step);
  const steps = Math.max(1, Math.ceil(most / step) - first);
  const x = (epoch) => LEFT + ((RIGHT - LEFT) * epoch) / epochs;
  const y = (value) => BOTTOM - ((BOTTOM - TOP) * (value / step - first)) / steps;
  let drawn = "";
  for (let i = first; i <= first + steps; i++) {
    const height = y(i * step);
    drawn += `<path d="M${LEFT} ${height}H${RIGHT}"/>`;
    drawn += text(LEFT / 2, height, WRITE[key](i * step));
  }
  for (let i = 0; i <= epochs; i += Math.ceil(epochs / 10)) drawn += text(x(i), BOTTOM + 16, i);
  curves.forEach((points, i) => {
    const places = points.map((point) => [x(point.epoch), y(point[key])]);
    const marked = places.filter((_, k) => Number.isInteger(points[k].epoch));
    const marks = marked.map((place) => text(...place, MARKS[i])).join("");
    drawn += `<g ${KINDS[i]}><path d="M${places.join("L") || "0 0"}"/>${marks}</g>`;
  });
  return `<svg viewBox="0 0 360 215" aria-hidden="true">${drawn}</svg>`;
}
