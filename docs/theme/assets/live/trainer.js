// A training: all that is drawn by lot comes from its seed.

import { pixelsOf } from "./data.js";
import { CATEGORIES, count, Network, parts, PIXELS } from "./network.js";
import { random } from "./random.js";

// Of Adam, Keras's default values.
const [B1, B2, EPSILON] = [0.9, 0.999, 1e-7];

// Images with their pixels between 0 and 1.
export function prepared(set) {
  const images = Array.from(set.labels, (_, i) => pixelsOf(set, i));
  return { labels: set.labels, images };
}

export class Trainer {
  epochs = 0;
  // Loss and accuracy: over each tenth of an epoch, on the images that it learns from;
  // after each epoch, on those held out.
  training = [];
  heldOut = [];
  #left = [];
  #results = [];

  constructor({ seed, lr, batch, hidden, activation, broken }, training, heldOut) {
    Object.assign(this, { batch, broken, draw: random(seed) });
    this.network = new Network(initialWeights(hidden, this.draw), activation);
    if (broken === "zero") parts(this.network.weights)[0].fill(0);
    const { images } = training;
    const labels = broken === "labels" ? garbled(training.labels, this.draw) : training.labels;
    this.sets = [{ images, labels }, heldOut];
    this.gradients = new Float32Array(count(hidden));
    this.adam = new Adam(count(hidden), lr);
    this.order = images.map((_, i) => i);
  }

  // Learns from a mini-batch; the last of an epoch is what is left.
  step() {
    const { order, network, gradients } = this;
    const [{ images, labels }, heldOut] = this.sets;
    if (this.#left.length === 0) this.#left = [...shuffle(order, this.draw)];
    const batch = this.#left.splice(0, this.batch);
    for (const i of batch) {
      network.addGradients(images[i], labels[i], gradients);
      this.#note(labels[i]);
    }
    const [, hiddenBiases, , outputBiases] = parts(gradients);
    if (this.broken === "biases") for (const part of [hiddenBiases, outputBiases]) part.fill(0);
    this.adam.step(network.weights, gradients, batch.length);
    const ended = this.#left.length === 0;
    if (this.#results.length < order.length / 10 && !ended) return;
    this.#measure(this.training, this.epochs + 1 - this.#left.length / order.length);
    if (!ended) return;
    this.epochs += 1;
    heldOut.images.forEach((pixels, i) => {
      network.forward(pixels);
      this.#note(heldOut.labels[i]);
    });
    this.#measure(this.heldOut, this.epochs);
  }

  #note(label) {
    this.#results.push([this.network.lossOf(label), this.network.winner === label]);
  }

  // Adds to a curve the means of what was noted.
  #measure(curve, epoch) {
    const results = this.#results.splice(0);
    const mean = (k) => results.reduce((sum, result) => sum + result[k], 0) / results.length;
    curve.push({ epoch, loss: mean(0), accuracy: mean(1) });
  }
}

// With Keras's formulas.
export class Adam {
  #steps = 0;

  constructor(length, rate) {
    this.rate = rate;
    this.means = new Float32Array(length);
    this.squares = new Float32Array(length);
  }

  // Of gradients that are a sum over so many images; sets them back to zero.
  step(weights, gradients, images) {
    const { means, squares } = this;
    this.#steps += 1;
    const rate = (this.rate * Math.sqrt(1 - B2 ** this.#steps)) / (1 - B1 ** this.#steps);
    for (let i = 0; i < weights.length; i++) {
      const gradient = gradients[i] / images;
      means[i] += (gradient - means[i]) * (1 - B1);
      squares[i] += (gradient * gradient - squares[i]) * (1 - B2);
      weights[i] -= (rate * means[i]) / (Math.sqrt(squares[i]) + EPSILON);
      gradients[i] = 0;
    }
  }
}

// Glorot and Bengio's uniform weights; biases are zero.
function initialWeights(neurons, draw) {
  const weights = new Float32Array(count(neurons));
  const [kernel, , output] = parts(weights);
  const fill = (part, ends) =>
    part.forEach((_, i) => (part[i] = (2 * draw() - 1) * Math.sqrt(6 / ends)));
  fill(kernel, PIXELS + neurons);
  fill(output, neurons + CATEGORIES);
  return weights;
}

// Of these labels, a third is drawn by lot.
const garbled = (labels, draw) =>
  labels.map((label) => (draw() < 1 / 3 ? Math.floor(draw() * CATEGORIES) : label));

// Fisher and Yates's.
function shuffle(values, draw) {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [values[i], values[j]] = [values[j], values[i]];
  }
  return values;
}
