// The pictures of a neuron: itself, and the curve of its activation function.

import { activations } from "./activations.js";

const line = (x1, y1, x2, y2, kind, more = "") =>
  `<path d="M${x1} ${y1} ${x2} ${y2}" class="neuron-${kind}" ${more}/>`;
const circle = (x, y, r, kind) =>
  `<circle cx="${x}" cy="${y}" r="${r}" class="neuron-${kind}"/>`;
const text = (x, y, words, anchor = "middle") =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
const node = (x, y, r, words) => circle(x, y, r, "node") + text(x, y, words);
const picture = (attributes, ...parts) =>
  `<svg viewBox="0 0 360 200" ${attributes}>${parts.join("")}</svg>`;

// As thick as its weight, and dashed where this is negative.
const connection = (x, y, weight) =>
  line(x, y, 165, 86, "weight", `stroke-width="${0.5 + 3 * Math.abs(weight)}"
    stroke-dasharray="${weight < 0 ? "8 5" : "none"}"`);

// Only seen: the controls and the sentence say the same. `values` has the numbers.
export function drawing(values, { inputs, weights, bias, sum, output, label }) {
  const rows = inputs.map((input, i) => {
    const y = 24 + 62 * i;
    const weight = text(98, 29 + y / 2, weights[i]);
    return connection(24, y, values[`w${i + 1}`]) + node(24, y, 22, input) + weight;
  });
  return picture(
    'aria-hidden="true"',
    line(165, 86, 336, 86, "axis"),
    connection(165, 184, values.b),
    text(178, 180, `b = ${bias}`, "start"),
    ...rows,
    node(165, 86, 28, sum),
    '<rect x="212" y="69" width="76" height="34" rx="6" class="neuron-node"/>',
    text(250, 86, label),
    node(333, 86, 26, output),
  );
}

// Of the largest sum that the sliders make; where the axis of outputs ends.
const SUM = 8;
const OUTPUT = { identity: 8, relu: 8, sigmoid: 1, tanh: 1 };

const across = (sum) => 180 + 20 * sum;

export function plot(name, sum, output, words) {
  const { of } = activations[name];
  const top = OUTPUT[name];
  const up = (value) => 100 - (80 * value) / top;
  const sums = Array.from({ length: 16 * SUM + 1 }, (_, i) => i / 8 - SUM);
  const curve = sums.map((x) => `${across(x)} ${up(of(x))}`).join(" ");
  const [x, y] = [across(sum), up(output)];
  return picture(
    `role="img" aria-label="${words[name]}"`,
    line(20, 100, 340, 100, "axis"),
    line(180, 20, 180, 180, "axis"),
    text(20, 114, `−${SUM}`),
    text(340, 114, SUM),
    text(172, 24, top, "end"),
    text(172, 176, `−${top}`, "end"),
    text(340, 134, words.sum, "end"),
    text(186, 10, words.output, "start"),
    `<path d="M${curve}" class="neuron-curve"/>`,
    line(x, 100, x, y, "drop"),
    line(180, y, x, y, "drop"),
    circle(x, y, 6, "point"),
  );
}
