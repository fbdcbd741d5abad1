// Adam, with Keras's formulas and default values.

const [B1, B2, EPSILON] = [0.9, 0.999, 1e-7];

export class Adam {
  #steps = 0;

  constructor(length, rate) {
    this.rate = rate;
    this.means = new Float32Array(length);
    this.squares = new Float32Array(length);
  }

  // Moves the weights against their gradients, which are a sum over so many images, and
  // sets the gradients back to zero.
  step(weights, gradients, images) {
    const { means, squares } = this;
    this.#steps += 1;
    const rate =
      (this.rate * Math.sqrt(1 - B2 ** this.#steps)) / (1 - B1 ** this.#steps);
    for (let i = 0; i < weights.length; i++) {
      const gradient = gradients[i] / images;
      means[i] += (gradient - means[i]) * (1 - B1);
      squares[i] += (gradient * gradient - squares[i]) * (1 - B2);
      weights[i] -= (rate * means[i]) / (Math.sqrt(squares[i]) + EPSILON);
      gradients[i] = 0;
    }
  }
}
