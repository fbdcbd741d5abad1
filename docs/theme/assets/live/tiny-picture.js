// The tiny network, drawn: circles with their values and slopes, lines with their weights.

import { parts } from "./tiny.js";

const [X, Y, RADIUS] = [[46, 200, 354], [54, 194], 27];

// The parts that each step lights up, from forward to the correction.
const LIT = [
  [],
  ["lines-1", "hidden"],
  ["lines-2", "output"],
  ["loss"],
  ["output"],
  ["lines-2"],
  ["lines-2", "hidden"],
  ["lines-1"],
  ["lines-1", "lines-2"],
];

export const NAMES = [["x₁", "x₂"], ["h₁", "h₂"], ["p₀", "p₁"]];

const [inputs, hidden, outputs] = NAMES;
const between = (from, to) => from.flatMap((start) => to.map((end) => `${start}→${end}`));

// What each of the numbers is called, in their order.
export const LABELS = [
  ...between(inputs, hidden).map((line) => `w1 ${line}`),
  ...hidden.map((one) => `b1 ${one}`),
  ...between(hidden, outputs).map((line) => `w2 ${line}`),
  ...outputs.map((one) => `b2 ${one}`),
  ...inputs,
];

const text = (x, y, words, name) =>
  `<text x="${x}" y="${y}" text-anchor="middle" class="tiny-${name}">${words}</text>`;

// Where a line has its weight and its slope, as shares of its length.
const [WEIGHT, SLOPE] = [0.36, 0.63];

function line(column, from, to, weight, slope, write) {
  const at = (share) => [
    X[column] + share * (X[column + 1] - X[column]),
    Y[from] + share * (Y[to] - Y[from]),
  ];
  const label = (share, value, name) => {
    const [x, y] = at(share);
    return value === undefined ? "" : text(x, y + 4, write(value), name);
  };
  const d = `M${at(0)}L${at(1)}`;
  const width = Math.min(7, 1 + 2 * Math.abs(weight));
  const shape = `<path class="tiny-light" d="${d}"/>
    <path class="tiny-line" data-sign="${Math.sign(weight)}" d="${d}" stroke-width="${width}"/>`;
  return [shape, label(WEIGHT, weight, "weight") + label(SLOPE, slope, "slope")];
}

function circle(column, row, { value, slope, bias, biasSlope, mark = "" }, write) {
  const [x, y] = [X[column], Y[row]];
  const slopeOf = (number, before = "") =>
    number === undefined ? "" : `${before}<tspan class="tiny-slope">${write(number)}</tspan>`;
  const below = bias === undefined ? "" : `b = ${write(bias)}${slopeOf(biasSlope, " ")}`;
  return `<circle class="tiny-light" cx="${x}" cy="${y}" r="${RADIUS + 6}"/>
    <circle class="tiny-circle" cx="${x}" cy="${y}" r="${RADIUS}"/>
    ${text(x, y - RADIUS - 9, NAMES[column][row] + mark, "name")}
    ${text(x, y + (slope === undefined ? 5 : -2), value === undefined ? "?" : write(value), "value")}
    ${text(x, y + 14, slopeOf(slope), "inside")}
    ${text(x, y + RADIUS + 17, below, "bias")}`;
}

// `seen` has what has been computed by now, as `pass` names it; `write` makes a text of
// a number; `right` is the category that is right.
export function picture({ numbers, seen, right, step, label, write }) {
  const { w1, b1, w2, b2, x } = parts(numbers);
  const { h = [], p = [], dA = [], dZ = [], loss } = seen;
  const pairs = [[0, 0], [0, 1], [1, 0], [1, 1]];
  const lines = [[w1, seen.dW1], [w2, seen.dW2]].map(([weights, slopes], column) =>
    pairs.map(([from, to]) => line(column, from, to, weights[from][to], slopes?.[from][to], write)),
  );
  const both = (make) => [0, 1].map(make).join("");
  const first = both((i) => circle(0, i, { value: x[i] }, write));
  const second = both((j) =>
    circle(1, j, { value: h[j], slope: dZ[j], bias: b1[j], biasSlope: seen.dW1 && dZ[j] }, write));
  const third = both((k) =>
    circle(2, k, {
      value: p[k],
      slope: dA[k],
      bias: b2[k],
      biasSlope: seen.dW2 && dA[k],
      mark: k === right ? " ✓" : "",
    }, write));
  const group = (name, inside) =>
    `<g data-part="${name}" ${LIT[step].includes(name) ? 'data-lit=""' : ""}>${inside}</g>`;
  const shapes = lines.map((all, i) => group(`lines-${i + 1}`, all.map(([shape]) => shape).join("")));
  const labels = lines.map((all, i) => group(`lines-${i + 1}`, all.map(([, words]) => words).join("")));
  const told = loss === undefined ? "L = ?" : `L = ${write(loss)}`;
  const box = `<rect class="tiny-light" x="318" y="111" width="72" height="25"/>${text(354, 128, told, "loss")}`;
  return `<svg viewBox="0 0 400 248" role="img" aria-label="${label}">${shapes.join("")}
    ${group("inputs", first)}${group("hidden", second)}${group("output", third)}
    ${labels.join("")}${group("loss", box)}</svg>`;
}
