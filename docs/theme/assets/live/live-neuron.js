// One neuron: three inputs, their weights, a bias and an activation function.

import { activations } from "./activations.js";
import { Exhibit } from "./exhibit.js";
import { drawing } from "./neuron-drawing.js";
import { equation } from "./neuron-equation.js";
import { plot } from "./neuron-plot.js";
import { corners, table, THRESHOLD } from "./neuron-task.js";
import { number } from "./words.js";

const START = { x1: 0.5, w1: 1.6, x2: 1, w2: -0.5, x3: 0.2, w3: 1, b: 0.4 };

// Sums of products of tenths are hundredths. Adding 0 makes -0 a plain 0.
const hundredths = (value) => Math.round(value * 100) / 100 + 0;

const sumOf = ({ x1, w1, x2, w2, x3, w3, b }) =>
  hundredths(w1 * x1 + w2 * x2 + w3 * x3 + b);

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
      <div class="neuron-pictures"></div>
      <form class="neuron-controls">${sliders.join("")}${choice}</form>
      <div class="neuron-row">
        <p class="neuron-said"></p>
        <button type="button">${words.reset}</button>
      </div>
      <div class="neuron-task">
        <p>${this.say("task", { threshold: number(THRESHOLD, 1) })}</p>
        <table class="neuron-answers"></table>
        <p class="neuron-state"></p>
      </div>
      <div class="neuron-equation" role="group" aria-label="${words.equation}"></div>`;
    const [pictures, form, row, task, equation] = box.children;
    const [sentence, again] = row.children;
    const [, answers, state] = task.children;
    Object.assign(this, { pictures, form, sentence, answers, state, equation });
    form.oninput = () => this.announce(this.#update());
    again.onclick = () => {
      form.reset();
      form.oninput();
    };
    this.#update();
    // Once it is in the page, and wherever that becomes narrower.
    new ResizeObserver(() => this.#update()).observe(equation);
  }

  // Shows everything anew; a sentence on it.
  #update() {
    const { words } = this;
    const values = {};
    const shown = {};
    for (const slider of this.form.querySelectorAll("input")) {
      const { name, valueAsNumber } = slider;
      values[name] = valueAsNumber;
      shown[name] = number(valueAsNumber, 1);
      slider.previousSibling.textContent = slider.ariaValueText = shown[name];
    }
    const name = this.form.f.value;
    const { of } = activations[name];
    const sum = sumOf(values);
    const output = of(sum);
    const isExact = output === hundredths(output);
    Object.assign(shown, {
      sum: number(sum, 2),
      output: number(output, isExact ? 2 : 3),
      equals: isExact ? "=" : "≈",
      label: words[name],
      fires: words[output > THRESHOLD ? "fires" : "silent"],
    });
    this.pictures.innerHTML =
      drawing(values, output, shown, words) + plot(name, sum, output, words);
    this.equation.innerHTML = equation(shown);
    const { scrollWidth, clientWidth } = this.equation;
    // The keyboard gets there where it scrolls.
    this.equation.tabIndex = scrollWidth > clientWidth ? 0 : -1;
    const answers = corners((x1, x2) => of(sumOf({ ...values, x1, x2 })));
    const right = answers.filter(({ isRight }) => isRight).length;
    this.answers.innerHTML = table(answers, words);
    const state = this.say(right === answers.length ? "done" : "state", { right });
    this.state.textContent = state;
    this.state.dataset.done = right === answers.length;
    this.sentence.textContent = this.say("said", shown);
    return `${this.sentence.textContent} ${state}`;
  }
});
