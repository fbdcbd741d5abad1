// Trains. It hears {run, until} and, if a training is to begin, settings: it trains until
// so many epochs are complete. It says of that run how far it is.

import { images } from "./data.js";
import { parts, PIXELS } from "./network.js";
import { prepared, Trainer } from "./trainer.js";

// Milliseconds without hearing, and without saying anything.
const [DEAF, SILENT] = [20, 250];
const SHOWN = 8;

let run, trainer, until, busy;
let said = 0;

// A message to itself has its turn after those that the page has sent meanwhile.
const { port1, port2 } = new MessageChannel();

port1.onmessage = () => {
  const end = performance.now() + DEAF;
  while (trainer.epochs < until && performance.now() < end) trainer.step();
  busy = trainer.epochs < until;
  if (busy) port2.postMessage("");
  if (!busy || performance.now() > said + SILENT) say();
};

function say() {
  said = performance.now();
  const { training, heldOut, network } = trainer;
  const [kernel] = parts(network.weights);
  const weights = (_, j) => kernel.filter((_, i) => i % network.neurons === j);
  const length = Math.min(SHOWN, network.neurons);
  postMessage({ run, training, heldOut, neurons: Array.from({ length }, weights) });
}

try {
  const loaded = await Promise.all(["training", "test"].map(images));
  const sets = loaded.map(prepared);
  onmessage = ({ data }) => {
    ({ run, until } = data);
    if (data.settings) trainer = new Trainer(data.settings, ...sets);
    if (!busy) port2.postMessage("");
    busy = true;
  };
  const [training, heldOut] = loaded.map(({ labels }) => labels.length);
  postMessage({ training, heldOut });
} catch (error) {
  postMessage({ failed: String(error) });
}
