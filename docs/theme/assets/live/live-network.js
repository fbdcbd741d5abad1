// The trained network at work on a test image, from the pixels to the confidences.

import { Bars, marksOf } from "./bars.js";
import { images, pixelsOf, weights } from "./data.js";
import { Exhibit } from "./exhibit.js";
import { COLUMNS, markup } from "./network-markup.js";
import { Network, parts } from "./network.js";
import { ink, signed } from "./picture.js";
import { number, percent, words } from "./words.js";

const MOVES = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -COLUMNS, ArrowDown: COLUMNS };

// Without a sign where all digits are 0.
const decimal = (value) => number(Math.abs(value) < 0.005 ? 0 : value, 2);

const share = (value) => percent(value, 1);

class TrainedNetwork extends Exhibit {
  load() {
    return Promise.all([weights(), images("test")]);
  }

  show(box, [trained, test]) {
    this.test = test;
    this.network = new Network(trained);
    this.categories = words("common").categories;
    // What the reader has chosen, by the names of the controls.
    this.chosen = { image: 0, step: 0 };
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
    this.#update();
    this.#listen(box);
  }

  #listen(box) {
    const { chosen, off, test } = this;
    const choose = ({ name, value }) => {
      chosen[name] = Number(value);
      this.#update(name);
    };
    box.oninput = ({ target }) => {
      if (target.validity.valid) choose(target);
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
    };
    box.onkeydown = (event) => {
      const { key, target } = event;
      if (target.name !== "neuron" || !(key in MOVES)) return;
      event.preventDefault();
      this.all("[name=neuron]")[chosen.neuron + MOVES[key]]?.focus();
    };
  }

  // Computes and shows everything anew, and announces what follows from the change.
  #update(changed) {
    const { network, off, categories, chosen, at } = this;
    const { image, step } = chosen;
    const pixels = pixelsOf(this.test, image);
    network.forward(pixels);
    const activations = network.hidden.slice();
    const largest = Math.max(...activations);
    const neuron = (chosen.neuron ??= activations.indexOf(largest));
    const confidences = network.forward(pixels, off);
    const { hidden, scores, winner } = network;
    const label = this.test.labels[image];
    const marked = marksOf(winner, label);

    at("[type=number]").value = image;
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
    for (const { dataset } of this.all("[data-part]"))
      dataset.ahead = step ? Math.sign(dataset.step - step) : "";

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
    if (said[changed]) this.announce(said[changed]);
  }

  #imageName(image) {
    return this.say("image", { image, name: this.categories[this.test.labels[image]] });
  }
}

customElements.define("live-network", TrainedNetwork);
