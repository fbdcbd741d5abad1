// One neuron: three inputs, their weights, a bias and an activation function.

import { activations } from "./activations.js";
import { Exhibit, element } from "./exhibit.js";
import { equation } from "./neuron-equation.js";
import { drawing, plot } from "./neuron-pictures.js";
import { number } from "./words.js";

// As in the text that stands here without scripts.
const START = { x1: 0.5, w1: 1.6, x2: 1, w2: -0.5, x3: 0.2, w3: 1, b: 0.4, f: "relu" };

// Inputs are as the article's pixels: from 0 to 1.
const RANGES = { x: [0, 1], w: [-2, 2], b: [-2, 2] };

const written = (value, decimals) => number(value, decimals).replace("-", "−");

// Sums of products of tenths are hundredths. Adding 0 makes -0 a plain 0.
const hundredths = (value) => Math.round(value * 100) / 100 + 0;

customElements.define("live-neuron", class extends Exhibit {
  show(box) {
    this.controls = {};
    const controls = element("div", { className: "neuron-controls" });
    for (const name of Object.keys(START)) controls.append(this.#control(name));
    controls.addEventListener("input", () => this.#changed());
    const again = element("button", { type: "button" }, this.words.reset);
    again.addEventListener("click", () => {
      this.#set();
      this.#changed();
    });
    this.equation = element("div");
    this.pictures = element("div", { className: "neuron-pictures" });
    this.sentence = element("p");
    const end = element("div", { className: "neuron-end" }, this.sentence, again);
    box.append(controls, this.equation, this.pictures, end);
    this.#set();
    this.#update();
  }

  // A slider with its value, or the choice of a function.
  #control(name) {
    const [letter, index = ""] = name;
    const id = `neuron-${name}`;
    const symbol = element("var", {}, letter, element("sub", {}, index));
    const label = element("label", { htmlFor: id }, `${this.words[letter]} `, symbol);
    if (letter === "f") {
      const options = Object.keys(activations).map((value) =>
        element("option", { value }, this.words[value]),
      );
      this.controls.f = element("select", { id }, ...options);
      return element("div", {}, label, this.controls.f);
    }
    const [min, max] = RANGES[letter];
    this.controls[name] = element("input", { id, type: "range", min, max, step: 0.1 });
    // The slider says its value by itself.
    label.append(element("span", { ariaHidden: "true" }));
    return element("div", {}, label, this.controls[name]);
  }

  #set() {
    for (const [name, value] of Object.entries(START)) this.controls[name].value = value;
  }

  #changed() {
    this.#update();
    this.announce(this.sentence.textContent);
  }

  #update() {
    const { f, ...sliders } = this.controls;
    const [values, shown] = [{}, {}];
    for (const [name, slider] of Object.entries(sliders)) {
      values[name] = slider.valueAsNumber;
      shown[name] = written(values[name], 1);
      slider.setAttribute("aria-valuetext", shown[name]);
      slider.previousSibling.lastChild.textContent = shown[name];
    }
    const { x1, w1, x2, w2, x3, w3, b } = values;
    const sum = hundredths(w1 * x1 + w2 * x2 + w3 * x3 + b);
    const output = activations[f.value].of(sum);
    const isExact = output === hundredths(output);
    const neuron = {
      inputs: [shown.x1, shown.x2, shown.x3],
      weights: [shown.w1, shown.w2, shown.w3],
      bias: shown.b,
      sum: written(sum, 2),
      output: written(output, isExact ? 2 : 3),
      equals: isExact ? "=" : "≈",
      label: this.words[f.value],
    };
    this.equation.innerHTML = equation(neuron);
    const pictures = [drawing(values, neuron), plot(f.value, sum, output, this.words)];
    this.pictures.innerHTML = pictures.join("");
    this.sentence.textContent = this.say("said", neuron);
  }
});
