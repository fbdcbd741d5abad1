// The article's landscape: the loss of a straight line, y = w x + b, near given points,
// as in its descent.py. A place is [w, b].

import { mean } from "./results.js";

// A ball has arrived where the loss is so little above the least one; it is given so
// many steps. Both are those of greatest_rate.py.
const NEARLY = 0.001;
export const LIMIT = 300;

export class Landscape {
  constructor(given, wanted) {
    Object.assign(this, { given, wanted });
    const [x, r] = [mean(given), mean(wanted)];
    const square = mean(given.map((value) => value ** 2));
    const w = mean(given.map((value, i) => (value - x) * (wanted[i] - r))) / (square - x ** 2);
    this.lowest = [w, r - w * x];
    this.least = this.loss(this.lowest);
    // The second derivatives, 2 square, 2 x and 2, as a triangle times its transpose.
    const steep = Math.sqrt(2 * square);
    const across = (2 * x) / steep;
    this.triangle = [steep, across, Math.sqrt(2 - across ** 2)];
  }

  residuals([w, b]) {
    return this.given.map((x, i) => w * x + b - this.wanted[i]);
  }

  loss(place) {
    return mean(this.residuals(place).map((residual) => residual ** 2));
  }

  // The gradient: the slope along w, that along b.
  slopes(place) {
    const residuals = this.residuals(place);
    return [2 * mean(residuals.map((residual, i) => residual * this.given[i])), 2 * mean(residuals)];
  }

  step(place, rate) {
    const slopes = this.slopes(place);
    return place.map((value, axis) => value - rate * slopes[axis]);
  }

  hasArrived(place) {
    return this.loss(place) < this.least + NEARLY;
  }

  // Places of the same loss, all around: an ellipse, as the loss is quadratic.
  ring(loss, corners = 90) {
    const [steep, across, other] = this.triangle;
    const radius = Math.sqrt(2 * (loss - this.least));
    return Array.from({ length: corners }, (_, i) => {
      const turn = (2 * Math.PI * i) / corners;
      const b = (radius * Math.sin(turn)) / other;
      const w = (radius * Math.cos(turn) - across * b) / steep;
      return [this.lowest[0] + w, this.lowest[1] + b];
    });
  }
}
