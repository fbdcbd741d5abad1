// One neuron: three inputs, their weights, a bias and an activation function.

import { activations } from "./activations.js";
import { Exhibit } from "./exhibit.js";
import { equation } from "./neuron-equation.js";
import { plot } from "./neuron-plot.js";
import { number } from "./words.js";

const START = { x1: 0.5, w1: 1.6, x2: 1, w2: -0.5, x3: 0.2, w3: 1, b: 0.4 };

// Sums of products of tenths are hundredths. Adding 0 makes -0 a plain 0.
const hundredths = (value) => Math.round(value * 100) / 100 + 0;

customElements.define("live-neuron", class extends Exhibit {
  show(box) {
    const { words } = this;
    const label = ([letter, index = ""], control) => `
      <label>${words[letter]} <var>${letter}<sub>${index}</sub></var>${control}</label>`;
    // A slider says its value by itself. Inputs are as the article's pixels: from 0 to 1.
    const sliders = Object.entries(START).map(([name, value]) => {
      const [min, max] = name[0] === "x" ? [0, 1] : [-2, 2];
      return label(name, `<span aria-hidden="true"></span><input type="range"
        name="${name}" min="${min}" max="${max}" step="0.1" value="${value}">`);
    });
    const options = ["relu", "identity", "sigmoid", "tanh"].map((name) =>
      `<option value="${name}">${words[name]}`);
    const choice = label("f", `<select name="f">${options.join("")}</select>`);
    box.innerHTML = `
      <form class="neuron-controls">${sliders.join("")}${choice}</form>
      <div class="neuron-equation" role="group" aria-label="${words.equation}"></div>
      <div class="neuron-pictures"><span></span></div>
      <button type="button">${words.reset}</button>
      <p></p>`;
    const [form, equation, pictures, again, sentence] = box.children;
    Object.assign(this, { form, equation, sentence, plot: pictures.firstChild });
    // The still picture has the same names as the sliders.
    pictures.prepend(this.querySelector("figure"));
    form.oninput = () => this.announce(this.#update());
    again.onclick = () => {
      form.reset();
      form.oninput();
    };
    this.#update();
    // Once it is in the page, and wherever that becomes narrower.
    new ResizeObserver(() => this.#update()).observe(equation);
  }

  #update() {
    const values = {};
    const shown = {};
    for (const slider of this.form.querySelectorAll("input")) {
      const { name, valueAsNumber } = slider;
      values[name] = valueAsNumber;
      shown[name] = number(valueAsNumber, 1);
      slider.previousSibling.textContent = slider.ariaValueText = shown[name];
    }
    const { x1, w1, x2, w2, x3, w3, b } = values;
    const name = this.form.f.value;
    const sum = hundredths(w1 * x1 + w2 * x2 + w3 * x3 + b);
    const output = activations[name].of(sum);
    const isExact = output === hundredths(output);
    Object.assign(shown, {
      sum: number(sum, 2),
      output: number(output, isExact ? 2 : 3),
      equals: isExact ? "=" : "≈",
      label: this.words[name],
    });
    this.equation.innerHTML = equation(shown);
    const { scrollWidth, clientWidth } = this.equation;
    // The keyboard gets there where it scrolls.
    this.equation.tabIndex = scrollWidth > clientWidth ? 0 : -1;
    this.plot.innerHTML = plot(name, sum, output, this.words);
    return (this.sentence.textContent = this.say("said", shown));
  }
});
