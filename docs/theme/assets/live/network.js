// The article's network: 784 pixels, a hidden layer, 10 categories.
//
// All weights are in one array, in Keras's order: those of the hidden layer, pixel
// by pixel, its biases, those of the output, hidden neuron by hidden neuron, its biases.

import { activations } from "./activations.js";

export const SIDE = 28;
export const PIXELS = SIDE ** 2;
export const CATEGORIES = 10;

export const count = (neurons) => (PIXELS + 1 + CATEGORIES) * neurons + CATEGORIES;

// How many hidden neurons a network with so many weights has.
const neuronsOf = (weights) =>
  (weights.length - CATEGORIES) / (PIXELS + 1 + CATEGORIES);

// The four parts of an array of weights, or of their gradients.
export function parts(weights) {
  const neurons = neuronsOf(weights);
  const ends = [PIXELS * neurons, neurons, neurons * CATEGORIES, CATEGORIES];
  let start = 0;
  return ends.map((length) => weights.subarray(start, (start += length)));
}

export class Network {
  constructor(weights, activation = "relu") {
    this.neurons = neuronsOf(weights);
    this.weights = weights;
    this.activation = activations[activation];
    this.hidden = new Float64Array(this.neurons);
    this.scores = new Float64Array(CATEGORIES);
    this.confidences = new Float64Array(CATEGORIES);
    this.backward = new Float64Array(this.neurons);
    this.starts = new Uint32Array(PIXELS);
    this.values = new Float64Array(PIXELS);
    this.active = new Uint16Array(this.neurons);
  }

  // Lists the pixels that are not black, and some that are, to have a multiple of four:
  // where their weights start, and their values. Four at a time are quicker, as each sum
  // is fetched and put back once for all.
  #light(pixels) {
    const { starts, values, neurons } = this;
    let length = 0;
    for (let pixel = 0; pixel < PIXELS; pixel++) {
      if (pixels[pixel] === 0) continue;
      starts[length] = pixel * neurons;
      values[length++] = pixels[pixel];
    }
    while (length % 4 !== 0) values[length++] = 0;
    this.length = length;
  }

  // Computes hidden, scores (before softmax) and confidences of an image, whose pixels
  // are between 0 and 1; `off` has the hidden neurons that are switched off.
  forward(pixels, off) {
    const { neurons, hidden, scores, starts, values } = this;
    const [kernel, biases, output, outputBiases] = parts(this.weights);
    hidden.set(biases);
    this.#light(pixels);
    for (let i = 0; i < this.length; i += 4) {
      // Taken apart from an array, these would make WebKit three times slower.
      const a = starts[i], b = starts[i + 1], c = starts[i + 2], d = starts[i + 3];
      const p = values[i], q = values[i + 1], r = values[i + 2], s = values[i + 3];
      for (let j = 0; j < neurons; j++)
        hidden[j] =
          hidden[j] + p * kernel[a + j] + q * kernel[b + j] + r * kernel[c + j] + s * kernel[d + j];
    }
    const { of } = this.activation;
    for (let j = 0; j < neurons; j++) hidden[j] = off?.has(j) ? 0 : of(hidden[j]);
    scores.set(outputBiases);
    for (let j = 0; j < neurons; j++) {
      const value = hidden[j];
      if (value === 0) continue;
      const start = j * CATEGORIES;
      for (let c = 0; c < CATEGORIES; c++) scores[c] += value * output[start + c];
    }
    softmax(scores, this.confidences);
    return this.confidences;
  }

  // What a hidden neuron adds to each score of the image that went forward last.
  pulls(neuron) {
    const [, , output] = parts(this.weights);
    const value = this.hidden[neuron];
    const start = neuron * CATEGORIES;
    return Array.from({ length: CATEGORIES }, (_, c) => value * output[start + c]);
  }

  get winner() {
    return this.confidences.indexOf(Math.max(...this.confidences));
  }

  // Adds to `gradients`, an array laid out as the weights, those of the cross-entropy
  // for one image; its cross-entropy.
  addGradients(pixels, label, gradients) {
    const { neurons, hidden, confidences, backward, active, starts, values } = this;
    this.forward(pixels);
    let actives = 0;
    const [kernel, biases, output, outputBiases] = parts(gradients);
    const [, , weights] = parts(this.weights);
    const { slope } = this.activation;
    for (let j = 0; j < neurons; j++) {
      const start = j * CATEGORIES;
      const value = hidden[j];
      let sum = 0;
      for (let c = 0; c < CATEGORIES; c++) {
        const error = confidences[c] - (c === label);
        output[start + c] += value * error;
        sum += weights[start + c] * error;
      }
      backward[j] = sum * slope(value);
      biases[j] += backward[j];
      if (backward[j] !== 0) active[actives++] = j;
    }
    for (let c = 0; c < CATEGORIES; c++) outputBiases[c] += confidences[c] - (c === label);
    for (let i = 0; i < this.length; i += 4) {
      const a = starts[i], b = starts[i + 1], c = starts[i + 2], d = starts[i + 3];
      const p = values[i], q = values[i + 1], r = values[i + 2], s = values[i + 3];
      for (let k = 0; k < actives; k++) {
        const j = active[k];
        kernel[a + j] += p * backward[j];
        kernel[b + j] += q * backward[j];
        kernel[c + j] += r * backward[j];
        kernel[d + j] += s * backward[j];
      }
    }
    return this.lossOf(label);
  }

  // The cross-entropy of the image that went forward last.
  lossOf(label) {
    return -Math.log(Math.max(this.confidences[label], Number.MIN_VALUE));
  }

  // For each pixel of the image that went forward last, how the winning score, before
  // softmax, follows it.
  pixelGradients(off) {
    const { neurons, hidden, winner } = this;
    const [kernel, , output] = parts(this.weights);
    const { slope } = this.activation;
    const pull = hidden.map((value, j) =>
      off?.has(j) ? 0 : output[j * CATEGORIES + winner] * slope(value),
    );
    return Float64Array.from({ length: PIXELS }, (_, pixel) => {
      let sum = 0;
      for (let j = 0; j < neurons; j++) sum += kernel[pixel * neurons + j] * pull[j];
      return sum;
    });
  }
}

export function softmax(scores, confidences = new Float64Array(scores.length)) {
  const largest = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c++)
    sum += confidences[c] = Math.exp(scores[c] - largest);
  for (let c = 0; c < scores.length; c++) confidences[c] /= sum;
  return confidences;
}
