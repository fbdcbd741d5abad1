// The trained network at work on a test image, from the pixels to the confidences.

import { Bars, marksOf } from "./bars.js";
import { Chooser } from "./chooser.js";
import { images, pixelsOf, weights } from "./data.js";
import { button, element, Exhibit } from "./exhibit.js";
import { Field } from "./field.js";
import { Network, parts } from "./network.js";
import { ink, signed } from "./picture.js";
import { number, percent, words } from "./words.js";

// What each step computes; at first, everything is there.
const STEPS = [
  [],
  ["pixels"],
  ["hidden", "neuron", "weights"],
  ["pulls", "sums"],
  ["confidences", "matter"],
];

// With the sign that is as wide as a digit, and none where all digits are 0.
const decimal = (value) =>
  number(Math.abs(value) < 0.005 ? 0 : value, 2).replace("-", "−");

const share = (value) => percent(value, 1);

const largest = (values) => Math.max(...values.map(Math.abs)) || 1;

customElements.define(
  "live-network",
  class extends Exhibit {
    #off = new Set();
    #step = 0;

    load() {
      return Promise.all([weights(), images("test")]);
    }

    show(box, [trained, test]) {
      this.test = test;
      this.network = new Network(trained);
      this.categories = words("common").categories;
      this.neuron = 0;
      const chooser = new Chooser({
        test,
        words: this.words,
        name: (image) => this.#imageName(image),
        choose: (image) => this.#choose(image),
      });
      box.append(...chooser.elements, this.#steps(), this.#layers());
      chooser.take(0);
      this.#look(this.activations.indexOf(Math.max(...this.activations)));
      this.announce(""); // what is there from the start is read, not announced
    }

    #steps() {
      this.sentence = element("p");
      return element(
        "div",
        { className: "network-row network-steps" },
        button(this.words.before, () => this.#go(-1)),
        button(this.words.after, () => this.#go(1)),
        this.sentence,
      );
    }

    #layers() {
      const own = this.words;
      this.field = new Field({
        neurons: this.network.neurons,
        label: own.field,
        look: (neuron) => this.#look(neuron),
        toggle: (neuron) => this.#toggle(neuron),
      });
      this.pixels = element("canvas", { className: "live-ink", role: "img" });
      [this.weights, this.matter] = [element("div"), element("div")];
      this.pulls = new Bars({ label: own.pulls, text: decimal, signed: true });
      this.sums = new Bars({ label: own.sums, text: decimal, signed: true });
      this.confidences = new Bars({ label: own.confidences, text: share });
      this.verdict = element("p", { className: "network-verdict" });
      this.switch = button("", () => this.#toggle(this.neuron));
      this.again = button("", () => {
        this.#off.clear();
        this.#compute();
        this.announce(this.verdict.textContent);
      });
      const inside = {
        pixels: [this.pixels],
        hidden: [this.field.element],
        neuron: [element("div", { className: "network-row" }, this.switch, this.again)],
        weights: [this.weights, legend(own.positive, own.negative)],
        pulls: [this.pulls.element],
        sums: [this.sums.element],
        confidences: [this.confidences.element, this.verdict],
        matter: [this.matter, legend(own.raises, own.lowers)],
      };
      this.parts = Object.entries(inside).map(([name, children]) => {
        const part = element("div", {}, element("p", {}, own[name] ?? ""), ...children);
        part.style.gridArea = part.dataset.part = name;
        return part;
      });
      return element("div", { className: "network-layers" }, ...this.parts);
    }

    #choose(image) {
      this.label = this.test.labels[image];
      this.image = pixelsOf(this.test, image);
      ink(this.image, this.pixels).ariaLabel = this.#imageName(image);
      this.network.forward(this.image);
      this.activations = this.network.hidden.slice();
      this.#compute();
      this.announce(`${this.#imageName(image)}. ${this.verdict.textContent}`);
    }

    #toggle(neuron) {
      if (!this.#off.delete(neuron)) this.#off.add(neuron);
      this.#compute();
      this.announce(`${this.#neuronName(neuron)}. ${this.verdict.textContent}`);
    }

    // What the network makes of the image without the neurons that are off.
    #compute() {
      const { network, label, categories } = this;
      const confidences = network.forward(this.image, this.#off);
      const { winner, scores } = network;
      const marked = marksOf(winner, label);
      this.sums.show(scores, { largest: largest(scores), marked });
      this.confidences.show(confidences, { marked });
      this.verdict.dataset.mark = marked[winner];
      this.verdict.textContent = this.say(marked[winner], {
        name: categories[winner],
        confidence: share(confidences[winner]),
        answer: categories[label],
      });
      this.matter.innerHTML = signed(network.pixelGradients(this.#off), this.words.matter);
      this.field.show(this.activations, this.#off, (neuron) => this.#neuronName(neuron));
      this.again.textContent = this.say("all_on", { count: this.#off.size });
      this.#look(this.neuron);
      this.#tell();
    }

    #look(neuron) {
      const { network, words: own } = this;
      this.neuron = neuron;
      this.field.mark(neuron);
      const [kernel] = parts(network.weights);
      const its = kernel.filter((_, place) => place % network.neurons === neuron);
      this.weights.innerHTML = signed(its, own.weights);
      const pulls = network.pulls(neuron);
      this.pulls.show(pulls, { largest: largest(pulls) });
      this.switch.textContent = this.#off.has(neuron) ? own.turn_on : own.turn_off;
      const { firstChild } = this.parts.find(({ dataset }) => dataset.part === "neuron");
      firstChild.textContent = this.#neuronName(neuron);
    }

    // To the step before or after; after the last, everything is there again.
    #go(by) {
      this.#step = (this.#step + by + STEPS.length) % STEPS.length;
      for (const { dataset } of this.parts) {
        const step = STEPS.findIndex((names) => names.includes(dataset.part));
        dataset.when = step === this.#step ? "now" : step > this.#step && this.#step ? "later" : "";
      }
      this.#tell();
      this.announce(this.sentence.textContent);
    }

    // The sentence of the step, with what it has computed of this image.
    #tell() {
      const { hidden, winner, scores, confidences } = this.network;
      this.sentence.textContent = this.say(`step_${this.#step}`, {
        active: hidden.filter((value) => value > 0).length,
        name: this.categories[winner],
        sum: decimal(scores[winner]),
        confidence: share(confidences[winner]),
      });
    }

    #imageName(image) {
      return this.say("image", { image, name: this.categories[this.test.labels[image]] });
    }

    #neuronName(neuron) {
      const activation = decimal(this.activations[neuron]);
      return this.say(this.#off.has(neuron) ? "off" : "on", { neuron, activation });
    }
  },
);

// What the two shapes of a signed picture mean.
function legend(positive, negative) {
  const sign = (className, shape) =>
    element("span", { className, ariaHidden: "true" }, shape);
  return element(
    "p",
    {},
    sign("live-positive", "■ "),
    `${positive} `,
    sign("live-negative", "▬ "),
    negative,
  );
}
