// The curve of a neuron's activation function, with the point where the neuron is.

import { activations } from "./activations.js";
import { THRESHOLD } from "./neuron-task.js";
import { number } from "./words.js";

const text = (x, y, words, anchor = "middle") =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;

const [TOP, BOTTOM] = [16, 126];

export function plot(name, sum, output, words) {
  const { of } = activations[name];
  // Most sums are small; those that the sliders can make reach 8.
  const range = Math.abs(sum) > 4 ? 8 : 4;
  const [least, most] = [Math.round(of(-range)), Math.ceil(of(range))];
  const place = (x, y) => [
    180 + (160 * x) / range,
    BOTTOM - ((BOTTOM - TOP) * (y - least)) / (most - least),
  ];
  const sums = Array.from({ length: 129 }, (_, i) => (i / 64 - 1) * range);
  const curve = sums.map((z) => place(z, of(z)).join(" "));
  const [x, y] = place(sum, output);
  const [, zero] = place(0, 0);
  const [, threshold] = place(0, THRESHOLD);
  const bottom = least ? text(172, BOTTOM - 2, `−${-least}`, "end") : "";
  return `<svg class="neuron-plot" viewBox="0 0 360 150" role="img" aria-label="${words[name]}">
    <path class="neuron-axis" d="M20 ${zero}H340M180 ${TOP}V${BOTTOM}"/>
    <path class="neuron-threshold" d="M20 ${threshold}H340"/>
    ${text(20, zero + 14, `−${range}`)}
    ${text(340, zero + 14, range)}
    ${text(172, TOP + 4, most, "end")}${bottom}
    ${text(322, zero + 14, words.sum, "end")}
    ${text(186, 7, words.output, "start")}
    ${text(20, threshold - 9, number(THRESHOLD, 1), "start")}
    <path class="neuron-curve" d="M${curve.join(" ")}"/>
    <path class="neuron-drop" d="M${x} ${zero}V${y}H180"/>
    <circle class="neuron-point" cx="${x}" cy="${y}" r="6"/>
  </svg>`;
}
