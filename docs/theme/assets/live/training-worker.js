// Trains when it is told to, for a moment: the page asks again, or has changed its mind.

import { parts } from "./network.js";
import { prepared, Trainer } from "./trainer.js";

const MILLISECONDS = 200;
const SHOWN = 8;

let sets;
let trainer;

onmessage = ({ data }) => {
  if (data.sets) {
    sets = data.sets.map(prepared);
    postMessage("ready");
  } else train(data);
};

// With settings, a new training begins; none goes on after so many epochs.
function train({ settings, until }) {
  if (settings) trainer = new Trainer(settings, ...sets);
  const end = performance.now() + MILLISECONDS;
  while (trainer.epochs < until && performance.now() < end) trainer.step();
  const { training, heldOut, network } = trainer;
  const [kernel] = parts(network.weights);
  const weights = (_, j) => kernel.filter((_, i) => i % network.neurons === j);
  const neurons = Array.from({ length: Math.min(SHOWN, network.neurons) }, weights);
  postMessage({ training, heldOut, neurons });
}
