// Curves over epochs, told apart by marks too.

import { number, percent } from "./words.js";

const [LEFT, RIGHT, TOP] = [44, 350, 10];
const WRITE = { loss: (value) => number(value, 2), accuracy: (value) => percent(value) };

const MARKS = "●■▲◆★";
const COLOURS = ["orange", "blue", "green", "red", "purple"];

// The attributes of what tells of each curve.
export const KINDS = COLOURS.map(
  (name, i) => `data-shape="${MARKS[i]}" style="color: var(--figure-${name})"`,
);

const text = (x, y, words) => `<text x="${x}" y="${y}">${words}</text>`;

// The smallest of 0.01, 0.02, 0.05, 0.1 …, of which the range has at most so many.
function stepOf(range, steps) {
  const power = 10 ** Math.max(-2, Math.floor(Math.log10(range / steps)));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => range / step <= steps);
}

// What the points of curves have under `key`, before those of a `ghost`, in a picture of
// this height and a width of 360. Only seen: there is a sentence too.
export function plot(curves, ghost, key, epochs, height) {
  const bottom = height - 24;
  const shown = ghost.filter((point) => point.epoch <= epochs);
  const values = [...curves.flat(), ...shown].map((point) => point[key]);
  // The least loss is always zero: while a network learns, its frame stays.
  const least = key === "loss" ? 0 : Math.min(...values, 0.9);
  const most = Math.max(...values, least + 0.1);
  const step = stepOf(most - least, height / 20);
  // The margin is for sums of decimals.
  const first = Math.floor(least / step + 1e-9);
  const steps = Math.ceil(most / step - 1e-9) - first;
  const x = (epoch) => LEFT + ((RIGHT - LEFT) * epoch) / epochs;
  const y = (value) => bottom - ((bottom - TOP) * (value / step - first)) / steps;
  const line = (points) => points.map((point) => [x(point.epoch), y(point[key])]);
  let drawn = "";
  for (let i = first; i <= first + steps; i++) {
    const place = y(i * step);
    drawn += `<path d="M${LEFT} ${place}H${RIGHT}"/>`;
    drawn += text(LEFT / 2, place, WRITE[key](i * step));
  }
  for (let i = 0; i <= epochs; i += Math.ceil(epochs / 10)) drawn += text(x(i), bottom + 16, i);
  drawn += `<path class="training-ghost" d="M${line(shown).join("L") || "0 0"}"/>`;
  curves.forEach((points, i) => {
    const places = line(points);
    const marked = places.filter((_, k) => Number.isInteger(points[k].epoch));
    const marks = marked.map((place) => text(...place, MARKS[i])).join("");
    drawn += `<g ${KINDS[i]}><path d="M${places.join("L") || "0 0"}"/>${marks}</g>`;
  });
  return `<svg viewBox="0 0 360 ${height}" aria-hidden="true">${drawn}</svg>`;
}
