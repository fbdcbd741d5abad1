// The article's tiny network: two inputs, two hidden neurons, two categories, each with
// one number after the other in a row: w1, b1, w2, b2, the inputs.

import { activations } from "./activations.js";
import { softmax } from "./network.js";

const { relu } = activations;

// How many of the numbers are parameters.
const PARAMETERS = 12;

// The smallest number that is held with full precision: a score of 0 has no logarithm.
const TINY = 2 ** -1022;

export const parts = (numbers) => ({
  w1: [numbers.slice(0, 2), numbers.slice(2, 4)],
  b1: numbers.slice(4, 6),
  w2: [numbers.slice(6, 8), numbers.slice(8, 10)],
  b2: numbers.slice(10, 12),
  x: numbers.slice(12, 14),
});

const layer = (inputs, weights, biases) =>
  biases.map((bias, to) => inputs.reduce((sum, input, i) => sum + input * weights[i][to], 0) + bias);

const products = (inputs, slopes) => inputs.map((input) => slopes.map((slope) => input * slope));

// All that a step computes, forward and backward, for the category that is right.
export function pass(numbers, right) {
  const { w1, b1, w2, b2, x } = parts(numbers);
  const z = layer(x, w1, b1);
  const h = z.map(relu.of);
  const a = layer(h, w2, b2);
  const p = [...softmax(a)];
  const loss = -Math.log(Math.max(p[right], TINY));
  const dA = p.map((score, k) => score - (k === right));
  const dZ = h.map((value, j) => (dA[0] * w2[j][0] + dA[1] * w2[j][1]) * relu.slope(value));
  const [dW1, dW2] = [products(x, dZ), products(h, dA)];
  return { z, h, a, p, loss, dA, dW2, dZ, dW1, slopes: [dW1, dZ, dW2, dA].flat(2) };
}

// The numbers after a step against the slopes; inputs are not corrected.
export const corrected = (numbers, slopes, rate) =>
  numbers.map((value, i) => (i < PARAMETERS ? value - rate * slopes[i] : value));
