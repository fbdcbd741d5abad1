// What is broken in a trained network, on purpose, and what it then still recognises.

import { pixelsOf } from "./data.js";
import { Network, parts } from "./network.js";
import { random } from "./random.js";

const SEED = 42;

// A copy of the weights: `noise` moves each by chance, at most by so many times the typical
// size of its layer's; without `biases`, or its hidden `layer`, where these are true.
export function broken(weights, { noise, biases, layer }) {
  const copy = weights.slice();
  const [hidden, hiddenBiases, output, outputBiases] = parts(copy);
  const draw = random(SEED);
  for (const part of [hidden, output]) {
    const squares = part.reduce((sum, weight) => sum + weight ** 2, 0);
    const most = noise * Math.sqrt(squares / part.length);
    part.forEach((_, i) => (part[i] += most * (2 * draw() - 1)));
  }
  if (biases) for (const part of [hiddenBiases, outputBiases]) part.fill(0);
  if (layer) hidden.fill(0);
  return copy;
}

// How many of the test images a network recognises, its neurons `off` being off: some at
// a time, so that the page answers meanwhile, and nothing once this is not `wanted` any more.
export async function recognised(weights, test, wanted, off) {
  const network = new Network(weights);
  let right = 0;
  for (let image = 0; image < test.labels.length; image++) {
    if (image % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    if (!wanted()) return undefined;
    network.forward(pixelsOf(test, image), off);
    right += network.winner === test.labels[image];
  }
  return right;
}
