// The curve of a neuron's activation function, with the point where the neuron is.

import { activations } from "./activations.js";

const text = (x, y, words, anchor = "middle") =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;

// The largest sum that the sliders make.
const SUM = 8;

export function plot(name, sum, output, words) {
  const { of } = activations[name];
  const top = Math.ceil(of(SUM));
  const place = (x, y) => [180 + 20 * x, 100 - (80 * y) / top];
  const sums = Array.from({ length: 16 * SUM + 1 }, (_, i) => i / 8 - SUM);
  const curve = sums.map((z) => place(z, of(z)).join(" "));
  const [x, y] = place(sum, output);
  return `<svg viewBox="0 0 360 200" role="img" aria-label="${words[name]}">
    <path class="neuron-axis" d="M20 100H340M180 20V180"/>
    ${text(20, 114, `−${SUM}`)}
    ${text(340, 114, SUM)}
    ${text(172, 24, top, "end")}
    ${text(172, 176, `−${top}`, "end")}
    ${text(340, 134, words.sum, "end")}
    ${text(186, 10, words.output, "start")}
    <path class="neuron-curve" d="M${curve.join(" ")}"/>
    <path class="neuron-drop" d="M${x} 100V${y}H180"/>
    <circle class="neuron-point" cx="${x}" cy="${y}" r="6"/>
  </svg>`;
}
