// A training: all that is drawn by lot comes from its seed.

import { Adam } from "./adam.js";
import { CATEGORIES, count, Network, parts, PIXELS } from "./network.js";
import { random } from "./random.js";

// How often an epoch measures its training.
const TIMES = 10;

// Glorot and Bengio's uniform weights; biases are zero.
export function initialWeights(neurons, draw) {
  const weights = new Float32Array(count(neurons));
  const fill = (part, ends) =>
    part.forEach((_, i) => (part[i] = (2 * draw() - 1) * Math.sqrt(6 / ends)));
  const [kernel, , output] = parts(weights);
  fill(kernel, PIXELS + neurons);
  fill(output, neurons + CATEGORIES);
  return weights;
}

// Images with their pixels between 0 and 1.
export function prepared({ bytes, labels }) {
  const pixels = Float32Array.from(bytes, (byte) => byte / 255);
  const image = (_, i) => pixels.subarray(i * PIXELS, (i + 1) * PIXELS);
  return { labels, images: Array.from(labels, image) };
}

export class Trainer {
  epochs = 0;
  // Loss and accuracy: over each tenth of an epoch, on the images that it learns from;
  // after each epoch, on those held out.
  training = [];
  heldOut = [];
  #used = 0;
  #results = [];

  constructor({ seed, lr, batch, hidden, activation }, training, heldOut) {
    this.sets = { training, heldOut };
    this.batch = batch;
    this.draw = random(seed);
    this.network = new Network(initialWeights(hidden, this.draw), activation);
    this.gradients = new Float32Array(this.network.weights.length);
    this.adam = new Adam(this.gradients.length, lr);
    this.order = training.images.map((_, i) => i);
  }

  // Learns from a mini-batch; the last of an epoch is what is left.
  step() {
    const { order, network, gradients } = this;
    const { images, labels } = this.sets.training;
    if (this.#used === 0) shuffle(order, this.draw);
    const chosen = order.slice(this.#used, this.#used + this.batch);
    for (const i of chosen) {
      network.addGradients(images[i], labels[i], gradients);
      this.#results.push(this.#result(labels[i]));
    }
    this.adam.step(network.weights, gradients, chosen.length);
    const before = this.#used / order.length;
    this.#used += chosen.length;
    this.#measure(before, this.#used / order.length);
  }

  #measure(before, after) {
    if (Math.floor(before * TIMES) === Math.floor(after * TIMES)) return;
    this.training.push(mean(this.epochs + after, this.#results));
    this.#results = [];
    if (after < 1) return;
    this.#used = 0;
    this.epochs += 1;
    this.heldOut.push(this.evaluate());
  }

  evaluate() {
    const { images, labels } = this.sets.heldOut;
    const results = images.map((pixels, i) => {
      this.network.forward(pixels);
      return this.#result(labels[i]);
    });
    return mean(this.epochs, results);
  }

  #result(label) {
    return [this.network.lossOf(label), this.network.winner === label];
  }
}

function mean(epoch, results) {
  const of = (k) => results.reduce((sum, result) => sum + result[k], 0) / results.length;
  return { epoch, loss: of(0), accuracy: of(1) };
}

// Fisher and Yates's.
function shuffle(values, draw) {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [values[i], values[j]] = [values[j], values[i]];
  }
}
