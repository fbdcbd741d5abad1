// The trained network at work on a test image, from the pixels to the confidences.

import { Bars, marksOf } from "./bars.js";
import { broken, recognised } from "./breakage.js";
import { images, pixelsOf, weights } from "./data.js";
import { Exhibit } from "./exhibit.js";
import { COLUMNS, markup } from "./network-markup.js";
import { Network, parts } from "./network.js";
import { ink, signed } from "./picture.js";
import { decimal, number, percent, words } from "./words.js";

const MOVES = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -COLUMNS, ArrowDown: COLUMNS };

const share = (value) => percent(value, 1);

// What the controls that break the network have while it is whole.
const WHOLE = { noise: 0, biases: 0, layer: 0 };

class TrainedNetwork extends Exhibit {
  load() {
    return Promise.all([weights(), images("test")]);
  }

  show(box, [trained, test]) {
    Object.assign(this, { test, trained, network: new Network(trained) });
    this.categories = words("common").categories;
    // What the reader has chosen, by the names of the controls.
    this.chosen = { image: 0, step: 0, ...WHOLE };
    this.off = new Set();
    box.innerHTML = markup(this.words, test.labels.length, this.network.neurons);
    this.at = (place) => box.querySelector(place);
    this.all = (place) => [...box.querySelectorAll(place)];
    this.all("[name=image] canvas").forEach((canvas, image) => {
      ink(pixelsOf(test, image), canvas);
      canvas.parentNode.ariaLabel = this.#imageName(image);
    });
    for (const part of ["pulls", "sums", "confidences"]) {
      const signed = part !== "confidences";
      const text = signed ? decimal : share;
      this[part] = new Bars({ label: this.words[part], text, signed });
      this.at(`[data-part=${part}] div`).append(this[part].element);
    }
    this.#listen(box);
    this.#update();
    this.#count();
  }

  #listen(box) {
    const { chosen, off, test } = this;
    const choose = ({ name, value }) => {
      chosen[name] = Number(value);
      if (name in WHOLE) this.#break();
      else this.#update(name);
    };
    box.oninput = ({ target }) => {
      const { name, type, checked } = target;
      if (type === "checkbox") choose({ name, value: checked });
      else if (target.validity.valid) choose(target);
      else this.at("[role=alert]").textContent = this.words.outside;
    };
    const look = ({ target }) => target.name === "neuron" && choose(target);
    box.addEventListener("focusin", look);
    box.addEventListener("pointerover", look);
    // Not all browsers say of a click which pointer it is of.
    let isTouched;
    box.onpointerdown = ({ pointerType }) => (isTouched = pointerType === "touch");
    box.onclick = ({ target, detail }) => {
      const { name } = target;
      if (name === "image" || name === "neuron") choose(target);
      if (name === "random")
        choose({ name: "image", value: Math.floor(Math.random() * test.labels.length) });
      // A finger cannot hover: on a neuron, it only looks. Keys have no detail.
      const turns = name === "turn" || (name === "neuron" && !(isTouched && detail));
      if (turns && !off.delete(chosen.neuron)) off.add(chosen.neuron);
      if (name === "all") off.clear();
      if (turns || name === "all") this.#update("off");
      if (name === "more") target.ariaExpanded = target.ariaExpanded !== "true";
      if (name === "mend") {
        Object.assign(chosen, WHOLE);
        off.clear();
        this.#break();
      }
    };
    box.onkeydown = (event) => {
      const { key, target } = event;
      if (target.name !== "neuron" || !(key in MOVES)) return;
      event.preventDefault();
      this.all("[name=neuron]")[chosen.neuron + MOVES[key]]?.focus();
    };
  }

  // Another network, as broken as the reader has chosen.
  #break() {
    this.network = new Network(broken(this.trained, this.chosen));
    this.#update("breakage");
  }

  // Says how many test images it recognises, after a sentence on what has changed.
  async #count(sentence) {
    const { network, test, trained, off, at } = this;
    const asked = (this.asked = {});
    const wanted = () => this.asked === asked && this.isConnected;
    this.whole ??= await recognised(trained, test, wanted);
    const isWhole = off.size === 0 && Object.keys(WHOLE).every((name) => !this.chosen[name]);
    const right = isWhole ? this.whole : await recognised(network.weights, test, wanted, off);
    if (!wanted()) return;
    const [count, whole, found] = [test.labels.length, this.whole, right].map((n) => number(n));
    const said = this.say(isWhole ? "whole" : "broken", { count, whole, right: found });
    at(".network-breakage p").textContent = said;
    if (sentence) this.announce(`${sentence} ${said}`);
  }

  // Computes and shows everything anew, and announces what follows from the change.
  #update(changed) {
    const { network, off, categories, chosen, at } = this;
    const { image, step } = chosen;
    const pixels = pixelsOf(this.test, image);
    network.forward(pixels);
    const activations = network.hidden.slice();
    const largest = Math.max(...activations) || 1;
    const neuron = (chosen.neuron ??= activations.indexOf(largest));
    const confidences = network.forward(pixels, off);
    const { hidden, scores, winner } = network;
    const label = this.test.labels[image];
    const marked = marksOf(winner, label);

    at("[type=number]").value = image;
    at("[name=noise]").value = chosen.noise;
    const noise = this.say("size", { noise: percent(chosen.noise) });
    at("[name=noise]").ariaValueText = at("output").textContent = noise;
    for (const name of ["biases", "layer"]) at(`[name=${name}]`).checked = chosen[name];
    this.all("button[name=image]").forEach((button, index) => {
      button.ariaPressed = index === image;
    });
    ink(pixels, at("[data-part] canvas")).ariaLabel = this.#imageName(image);
    this.all("[name=neuron]").forEach((cell, index) => {
      cell.tabIndex = index === neuron ? 0 : -1;
      if (changed === "neuron") return; // formatting 128 numbers is slow
      const activation = decimal(activations[index]);
      cell.ariaLabel = this.say(off.has(index) ? "off" : "on", { neuron: index, activation });
      cell.ariaSelected = !off.has(index);
      cell.style.setProperty("--side", Math.sqrt(activations[index] / largest));
    });
    const draw = (part, values) => {
      at(`[data-part=${part}] div`).innerHTML = signed(values, this.words[part]);
    };
    const [kernel] = parts(network.weights);
    draw("weights", kernel.filter((_, place) => place % network.neurons === neuron));
    if (changed !== "neuron") draw("matter", network.pixelGradients(off));
    this.pulls.show(network.pulls(neuron));
    this.sums.show(scores, { marked });
    this.confidences.show(confidences, { marked });
    // At step 0, everything is there.
    for (const { dataset } of this.all("[data-step]"))
      dataset.ahead = step ? Math.sign(dataset.step - step) : "";
    at("[name=more]").hidden = step > 0;

    const fields = {
      active: hidden.filter((value) => value > 0).length,
      name: categories[winner],
      sum: decimal(scores[winner]),
      confidence: share(confidences[winner]),
      answer: categories[label],
      count: off.size,
      neuron,
      activation: decimal(activations[neuron]),
    };
    const write = (place, name) => (at(place).textContent = this.say(name, fields));
    at("[role=alert]").textContent = "";
    write("[name=turn]", off.has(neuron) ? "turn_on" : "turn_off");
    write("[name=all]", "all_on");
    at(".network-verdict").dataset.mark = marked[winner];
    const verdict = write(".network-verdict", marked[winner]);
    const said = {
      step: write(".network-step", `step_${step}`),
      off: `${write("[data-part=neuron] p", off.has(neuron) ? "off" : "on")}. ${verdict}`,
      image: `${this.#imageName(image)}. ${verdict}`,
    };
    if (changed === "breakage") this.#count(verdict);
    else if (changed === "off") this.#count(said.off);
    else if (said[changed]) this.announce(said[changed]);
  }

  #imageName(image) {
    return this.say("image", { image, name: this.categories[this.test.labels[image]] });
  }
}

customElements.define("live-network", TrainedNetwork);
