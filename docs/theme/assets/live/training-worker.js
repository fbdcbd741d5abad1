// Trains when it is told to, for a moment: the page asks again, or has changed its mind.

import { images } from "./data.js";
import { parts } from "./network.js";
import { prepared, Trainer } from "./trainer.js";

const MILLISECONDS = 200;
const SHOWN = 8;

let trainer;

try {
  const sets = (await Promise.all(["training", "held-out"].map(images))).map(prepared);
  // With settings, a new training begins; none goes on after so many epochs.
  onmessage = ({ data: { settings, until } }) => {
    if (settings) trainer = new Trainer(settings, ...sets);
    const end = performance.now() + MILLISECONDS;
    while (trainer.epochs < until && performance.now() < end) trainer.step();
    const { training, heldOut, network } = trainer;
    const [kernel] = parts(network.weights);
    const weights = (_, j) => kernel.filter((_, i) => i % network.neurons === j);
    const neurons = Array.from({ length: Math.min(SHOWN, network.neurons) }, weights);
    postMessage({ training, heldOut, neurons });
  };
  postMessage("");
} catch (error) {
  postMessage(String(error));
}
