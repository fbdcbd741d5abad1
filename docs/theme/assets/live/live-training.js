// Trains a network in a worker: settings, buttons, curves, and weights as images.

import { Plot, sample } from "./curves.js";
import { element, Exhibit } from "./exhibit.js";
import { PIXELS } from "./network.js";
import { fromQuery, intoQuery, read, settings } from "./settings.js";
import { number, percent } from "./words.js";

const SIDE = Math.sqrt(PIXELS);
const SEEDS = 5;

const share = (value) => percent(value, 1);

// A setting's value, in full.
const full = (value) =>
  value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 20 });

const part = (name, children = [], tag = "div") =>
  element(tag, { className: `training-${name}` }, ...children);

class Training extends Exhibit {
  // The trainings that are shown, of which the last is under way; the seeds to come.
  #runs = [];
  #waiting = [];
  #running = false;
  // After how many epochs the training stops by itself, and its number.
  #until = 0;
  #run = 0;

  load() {
    const address = new URL("training-worker.js", import.meta.url);
    this.worker = new Worker(address, { type: "module" });
    return new Promise((resolve, reject) => {
      this.worker.onerror = reject;
      this.worker.onmessage = ({ data }) =>
        data.failed ? reject(data.failed) : resolve(data);
    });
  }

  end() {
    this.worker?.terminate();
  }

  show(box, sizes) {
    const { words } = this;
    const { values, faults } = fromQuery(location.search);
    Object.assign(this, { values, sizes });
    this.faults = part("faults", [], "p");
    this.faults.role = "alert";
    this.state = part("state", [], "p");
    this.legend = part("legend");
    this.table = element("table");
    this.neurons = part("neurons");
    this.plots = {
      loss: new Plot("loss", (value) => number(value, 2)),
      accuracy: new Plot("accuracy", (value) => percent(value)),
    };
    const figures = Object.entries(this.plots).map(([key, { picture }]) =>
      element("figure", {}, element("figcaption", {}, words[key]), picture),
    );
    box.append(
      part("settings", Object.keys(settings).map((name) => this.#control(name))),
      this.faults,
      part("buttons", this.#buttons()),
      this.state,
      part("plots", figures),
      this.legend,
      element("details", {}, element("summary", {}, words.table), this.table),
      words.neurons,
      this.neurons,
    );
    this.#complain(faults);
    this.worker.onmessage = ({ data }) => this.#hear(data);
    this.#prepare([values.seed]);
  }

  #control(name) {
    const { choices, whole } = settings[name];
    const control = choices
      ? element("select", {}, ...choices.map((choice) => new Option(choice)))
      : element("input", { type: "number", step: whole ? 1 : 0.0001 });
    control.value = this.values[name];
    control.onchange = () => {
      const value = read(name, control.value);
      this.#complain(value === undefined ? [[name, control.value]] : []);
      control.value = this.values[name] = value ?? this.values[name];
      const address = new URL(location);
      address.search = intoQuery(address.search, this.values);
      history.replaceState(history.state, "", address);
      this.#prepare([this.values.seed]);
    };
    return element("label", {}, this.words[name], control);
  }

  // Says which settings, [name, text] each, cannot be.
  #complain(faults) {
    const sentences = faults.map(([name, text]) => {
      const { least, most, whole, choices } = settings[name];
      const may = choices
        ? this.say("choice", { choices: choices.join(", ") })
        : this.say(whole ? "whole" : "between", { least: full(least), most: full(most) });
      const used = full(this.values[name]);
      const label = this.words[name];
      return this.say("fault", { label, name, text: text.slice(0, 20), may, used });
    });
    this.faults.textContent = sentences.join("\n");
  }

  #buttons() {
    const actions = {
      start: () => (this.#running ? this.#stop() : this.#go(this.values.epochs)),
      epoch: () => this.#go(this.#current.heldOut.length + 1),
      seeds: () => {
        const { seed, epochs } = this.values;
        this.#prepare(Array.from({ length: SEEDS }, (_, i) => (seed + i) % 2 ** 32));
        this.#go(epochs);
      },
      reset: () => this.#prepare([this.values.seed]),
    };
    const buttons = Object.entries(actions).map(([name, onclick]) =>
      element("button", { type: "button", name, onclick }, this.words[name]),
    );
    [this.start] = buttons;
    return buttons;
  }

  get #current() {
    return this.#runs.at(-1);
  }

  get #complete() {
    return this.#current.heldOut.length >= this.values.epochs;
  }

  // A new network, for the first of the seeds.
  #prepare(seeds) {
    this.#runs = [];
    this.#waiting = seeds;
    this.several = seeds.length > 1;
    this.#running = false;
    this.#next();
    this.#draw();
  }

  #next() {
    const seed = this.#waiting.shift();
    this.#runs.push({ seed, training: [], heldOut: [], neurons: [] });
    this.#run += 1;
    this.#tell({ until: 0, settings: { ...this.values, seed } });
  }

  #tell(message) {
    this.worker.postMessage({ run: this.#run, ...message });
  }

  // Trains until so many epochs are complete: if they are, the next network.
  #go(until) {
    if (this.#current.heldOut.length >= until) {
      if (this.#waiting.length > 0) this.#next();
      else this.#prepare([this.values.seed]);
    }
    this.#running = true;
    this.#until = until;
    this.#tell({ until });
    this.#draw();
  }

  #stop() {
    this.#running = false;
    this.#tell({ until: 0 });
    this.#draw();
    this.announce(this.state.textContent);
  }

  #hear({ run, ...progress }) {
    if (run !== this.#run) return;
    Object.assign(this.#current, progress);
    if (!this.#running || progress.heldOut.length < this.#until) this.#draw();
    else if (this.#complete && this.#waiting.length > 0) this.#go(this.values.epochs);
    else this.#stop();
  }

  #draw() {
    const { words, values } = this;
    const begun = this.#current.training.length > 0 && !this.#complete;
    this.start.textContent =
      words[this.#running ? "pause" : begun ? "continue" : "start"];
    this.state.textContent = this.#sentence();
    const curves = this.#curves();
    const epochs = Math.max(values.epochs, this.#current.heldOut.length);
    for (const [key, plot] of Object.entries(this.plots))
      plot.draw(curves, epochs, `${words[key]}. ${this.state.textContent}`);
    this.legend.replaceChildren(
      ...curves.map(({ kind, name }) => element("span", {}, sample(kind), name)),
    );
    this.#drawTable(curves);
    this.#drawNeurons();
  }

  #curves() {
    const { training, heldOut } = this.#current;
    if (!this.several)
      return [
        { kind: "training", name: this.words.training, points: training },
        { kind: 0, name: this.words.held, points: heldOut },
      ];
    return this.#runs.map(({ seed, heldOut: points }, kind) => {
      return { kind, name: this.say("of", { seed }), points };
    });
  }

  // How far the training is.
  #sentence() {
    const { epochs } = this.values;
    const { seed, training, heldOut } = this.#current;
    const accuracy = (points) => points.at(-1)?.accuracy;
    if (this.several && this.#complete && this.#waiting.length === 0) {
      const ends = this.#runs.map((run) => accuracy(run.heldOut));
      const [least, most] = [Math.min(...ends), Math.max(...ends)].map(share);
      return this.say("spread", { epochs, least, most });
    }
    if (training.length === 0) return this.say("ready", { seed, ...this.sizes });
    const epoch = Math.ceil(training.at(-1).epoch);
    const [learned, held] = [training, heldOut].map((points) => share(accuracy(points)));
    const name = heldOut.length > 0 ? "at" : "first";
    return this.say(name, { seed, epoch, epochs, learned, held });
  }

  // Accuracy and loss by epoch, of each curve.
  #drawTable(curves) {
    const heads = [this.words.one, ...curves.map(({ name }) => name)];
    const rows = this.#runs[0].heldOut.map(({ epoch }) => [
      element("th", { scope: "row" }, epoch),
      ...curves.map(({ points }) => {
        const point = points.find((other) => other.epoch === epoch);
        const text = point ? `${share(point.accuracy)} (${number(point.loss, 2)})` : "";
        return element("td", {}, text);
      }),
    ]);
    this.table.replaceChildren(
      element("tr", {}, ...heads.map((text) => element("th", { scope: "col" }, text))),
      ...rows.map((cells) => element("tr", {}, ...cells)),
    );
  }

  // A pixel for each weight: grey is zero, white the largest of all.
  #drawNeurons() {
    const { neurons } = this.#current;
    if (neurons.length === 0) return;
    const sizes = neurons.map((weights) => Math.max(...weights.map(Math.abs)));
    const largest = Math.max(...sizes);
    const pictures = neurons.map((weights, i) => {
      const canvas = element("canvas", { width: SIDE, height: SIDE, role: "img" });
      canvas.ariaLabel = this.say("neuron", { number: i + 1 });
      const shades = new ImageData(SIDE, SIDE);
      weights.forEach((weight, pixel) => {
        const shade = 128 + (127 * weight) / largest;
        shades.data.set([shade, shade, shade, 255], 4 * pixel);
      });
      canvas.getContext("2d").putImageData(shades, 0, 0);
      return canvas;
    });
    this.neurons.replaceChildren(...pictures);
  }
}

customElements.define("live-training", Training);
