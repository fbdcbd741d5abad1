// Trains a network in a worker: settings, buttons, curves, and weights as images. Behind
// them is the article's own training, data-losses and data-accuracies, one of each an epoch.

import { KINDS, plot } from "./curves.js";
import { images } from "./data.js";
import { button, element, Exhibit } from "./exhibit.js";
import { ink } from "./picture.js";
import { PRESETS } from "./presets.js";
import { listOf } from "./results.js";
import { preset, settings } from "./settings.js";
import { percent } from "./words.js";

customElements.define("live-training", class extends Exhibit {
  // How many answers of the worker are to come; after how many epochs it pauses.
  #asked = 0;
  #until = 0;

  load() {
    this.end();
    const address = new URL("training-worker.js", import.meta.url);
    const worker = (this.worker = new Worker(address, { type: "module" }));
    const ready = new Promise((resolve, reject) => {
      worker.onerror = reject;
      worker.onmessage = resolve;
    });
    // Asked for here, the images come while the worker's scripts do.
    const sets = Promise.all(["training", "held-out"].map(images));
    return Promise.all([ready, sets.then((sets) => worker.postMessage({ sets }))]);
  }

  end() {
    this.worker?.terminate();
  }

  show(box) {
    const { words } = this;
    const { values, labels, faults, set } = settings(this, () => this.#prepare());
    this.values = values;
    this.ghost = this.#ghost();
    this.choices = Object.entries(PRESETS).map(([name, changes]) => {
      const all = Object.entries(preset(changes));
      const made = button(words[`preset_${name}`], () => {
        set(Object.fromEntries(all));
        this.announce(this.why.textContent);
      });
      const isChosen = () => all.every(([setting, value]) => values[setting] === value);
      return { name, made, isChosen };
    });
    this.start = button("", () => (this.#until ? this.#pause() : this.#go(values.epochs)));
    this.start.className = "live-primary";
    const buttons = [
      this.start,
      button(words.epoch, () => this.#go(this.#run.heldOut.length + 1)),
      button(words.seeds, () => {
        this.#prepare(5);
        this.#go(values.epochs);
      }),
      button(words.reset, () => this.#prepare()),
    ];
    const part = (name, children = []) =>
      (this[name] = element("div", { className: `training-${name}` }, ...children));
    const presets = part("presets", [words.presets, ...this.choices.map(({ made }) => made)]);
    presets.role = "group";
    presets.ariaLabel = words.presets;
    box.append(presets, part("why"), part("buttons", buttons), part("state"), part("plots"));
    box.append(part("legend", [this.#legend()]), part("settings", labels), faults);
    box.append(words.neurons, part("neurons"));
    this.worker.onmessage = ({ data }) => this.#hear(data);
    this.#prepare();
  }

  // The points of the article's training; none while a run is still to come.
  #ghost() {
    const { losses, accuracies } = this.dataset;
    const [loss, accuracy] = [losses, accuracies].map(listOf);
    const points = loss.map((value, i) => ({ epoch: i + 1, loss: value, accuracy: accuracy[i] }));
    return points.filter((point) => Object.values(point).every(Number.isFinite));
  }

  #legend() {
    const last = this.ghost.at(-1);
    if (!last) return "";
    return this.say("ghost", { epochs: last.epoch, accuracy: percent(last.accuracy, 1) });
  }

  get #run() {
    return this.runs[this.at];
  }

  // A new network for each of so many seeds, one after the other.
  #prepare(seeds = 1) {
    const { seed } = this.values;
    this.runs = Array.from({ length: seeds }, (_, i) => {
      return { seed: (seed + i) % 2 ** 32, training: [], heldOut: [] };
    });
    this.#until = 0;
    this.#begin(0);
  }

  #begin(at) {
    this.at = at;
    this.#ask({ ...this.values, seed: this.#run.seed });
  }

  #ask(values) {
    this.#asked += 1;
    this.worker.postMessage({ settings: values, until: this.#until });
    this.#draw();
  }

  // Trains until so many epochs are complete: if they are, once more.
  #go(until) {
    if (this.#run.heldOut.length >= until) this.#prepare(this.runs.length);
    this.#until = until;
    this.#ask();
  }

  #pause() {
    this.#until = 0;
    this.#draw();
    this.announce(this.state.textContent);
  }

  // Goes on, unless the reader has asked for something else since.
  #hear(progress) {
    this.#asked -= 1;
    if (this.#asked > 0) return;
    Object.assign(this.#run, progress);
    const { length } = progress.heldOut;
    const next = this.at + 1;
    if (length >= this.values.epochs && next < this.runs.length) this.#begin(next);
    else if (this.#until === 0) this.#draw();
    else if (length < this.#until) this.#ask();
    else this.#pause();
  }

  #draw() {
    const { words } = this;
    const { seed, training, heldOut, neurons } = this.#run;
    this.start.textContent = words[this.#until ? "pause" : "start"];
    for (const { made, isChosen } of this.choices) made.ariaPressed = isChosen();
    const chosen = this.choices.find(({ isChosen }) => isChosen());
    this.why.textContent = words[chosen ? `why_${chosen.name}` : "own"];
    const curves = this.runs.length > 1
      ? this.runs.map((run) => [this.say("of", run), run.heldOut])
      : [[words.held, heldOut], [words.training, training]];
    const results = curves.map(([name, points], i) => {
      const accuracy = points.length > 0 ? percent(points.at(-1).accuracy, 1) : "…";
      const result = this.say("result", { name, accuracy: `<b>${accuracy}</b>` });
      return `<span ${KINDS[i]}>${result}</span>`;
    });
    const epoch = heldOut.length;
    const { epochs } = this.values;
    this.state.innerHTML = `${this.say("at", { seed, epoch, epochs })} ${results.join(", ")}`;
    // One below the other, both are on a phone's screen with what starts them.
    const height = this.clientWidth < 560 ? 134 : 175;
    const plots = ["loss", "accuracy"].map((key) => {
      const points = curves.map(([, points]) => points);
      const drawn = plot(points, this.ghost, key, Math.max(epoch, epochs), height);
      return `<div>${words[key]}${drawn}</div>`;
    });
    this.plots.innerHTML = plots.join("");
    // White is a weight of 0.25 or more.
    const pictures = neurons?.map((weights) =>
      ink(weights.map((weight) => 0.5 - 2 * weight), element("canvas")),
    );
    if (pictures) this.neurons.replaceChildren(...pictures);
  }
});
