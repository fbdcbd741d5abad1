// The tiny network, step by step: forward, backward, corrected. Each step lights up in the
// drawing, in its formula and in the line of the article's code that does it.

import { Results } from "./results.js";
import { corrected, parts, pass } from "./tiny.js";
import { FORMULAS, sums } from "./tiny-formulas.js";
import { LABELS, NAMES, picture } from "./tiny-picture.js";
import { decimal as write, number } from "./words.js";

const LAST = FORMULAS.length - 1;

// What is to be seen at each step, besides what was before. After the correction, the
// network has gone forward again.
const SEEN = [[], ["z", "h"], ["a", "p"], ["loss"], ["dA"], ["dW2"], ["dZ"], ["dW1"]];

const [LEAST, MOST] = [-10, 10];

customElements.define("live-tiny", class extends Results {
  // The network's numbers, the category that is right, and the learning rate.
  static lists = ["start"];

  show(box) {
    const { words: own } = this;
    const code = this.querySelector("pre > code").innerHTML.split("\n").filter((line) => line.trim());
    const buttons = ["back", "next", "whole", "reset"].map((name) =>
      `<button type="button" name="${name}">${own[name]}</button>`);
    const field = (label, name, min = LEAST, max = MOST) => `
      <label>${label}<input type="number" name="${name}" min="${min}" max="${max}" step="any" required></label>`;
    box.innerHTML = `
      <div class="tiny-picture"></div>
      <div class="tiny-buttons">${buttons.join(" ")}</div>
      <p class="tiny-said"></p>
      <p class="tiny-key">${own.key}</p>
      <div class="tiny-formula"></div>
      <ol class="tiny-code highlight" role="list" aria-label="${own.code}">${code.map((line) => `<li><code>${line}</code></li>`).join("")}</ol>
      <form class="tiny-fields">
        ${LABELS.map((label, i) => field(label, i)).join("")}
        <label>${own.right}<select name="right"><option value="0">p₀<option value="1">p₁</select></label>
        ${field(own.rate, "rate", 0, MOST)}
      </form>
      <div class="live-still"></div>`;
    const at = (place) => box.querySelector(place);
    at(".live-still").append(...this.still);
    Object.assign(this, { at, form: at("form"), lines: [...at("ol").children] });
    const actions = {
      back: () => this.#back(),
      next: () => this.#next(),
      whole: () => this.#whole(),
      reset: () => this.#reset(),
    };
    const told = () => this.announce(at(".tiny-said").textContent);
    box.onclick = ({ target }) => {
      if (!(target.name in actions)) return;
      actions[target.name]();
      told();
    };
    this.form.onsubmit = () => false;
    this.form.oninput = ({ target }) => {
      this.#change(target);
      told();
    };
    this.form.onchange = () => this.#fill();
    this.#reset();
  }

  #reset() {
    const [right, rate] = this.start.slice(-2);
    Object.assign(this, { numbers: this.start.slice(0, -2), right, rate, step: 0, count: 0 });
    this.#fill();
    this.#paint();
  }

  // At the correction, the numbers are the corrected ones; those before it are `old`.
  #next() {
    this.step = (this.step % LAST) + 1;
    if (this.step === LAST) {
      this.old = this.numbers;
      this.numbers = corrected(this.old, pass(this.old, this.right).slopes, this.rate);
      this.count += 1;
    }
    this.#fill();
    this.#paint();
  }

  #back() {
    if (this.step === LAST) {
      this.numbers = this.old;
      this.count -= 1;
    }
    this.step = Math.max(0, this.step - 1);
    this.#fill();
    this.#paint();
  }

  #whole() {
    do this.#next();
    while (this.step < LAST);
  }

  // What the reader changes counts at once; a correction is then something of the past.
  #change(field) {
    if (!field.validity.valid) return this.#tell("fault", { least: number(LEAST), most: MOST });
    if (this.step === LAST) this.step = 0;
    const value = Number(field.value);
    if (field.name in this.numbers) this.numbers = this.numbers.with(field.name, value);
    else this[field.name] = value;
    this.#paint();
  }

  // Gives the fields their values.
  #fill() {
    for (const field of this.form.elements) {
      const value = this.numbers[field.name] ?? this[field.name];
      field.value = field.name in this.numbers ? Math.round(value * 100) / 100 : value;
    }
  }

  #paint() {
    const { numbers, right, step, rate, old } = this;
    const now = pass(numbers, right);
    const isCorrected = step === LAST;
    const names = isCorrected ? ["h", "p", "loss"] : SEEN.slice(0, step + 1).flat();
    const seen = Object.fromEntries(names.map((name) => [name, now[name]]));
    const fields = this.#fields(now, seen);
    const label = this.say("picture", fields);
    this.at(".tiny-picture").innerHTML = picture({ numbers, seen, right, step, label, write });
    const before = isCorrected ? old : numbers;
    const told = sums({ numbers: before, seen: pass(before, right), right, step, rate, write });
    this.at(".tiny-formula").innerHTML =
      `<div>${FORMULAS[step].join(" ")}</div><ul role="list">${told.map((one) => `<li>${one}</li>`).join("")}</ul>`;
    const back = this.at("[name=back]");
    // Or the focus would be lost with it.
    if (step === 0 && document.activeElement === back) this.at("[name=next]").focus();
    back.disabled = step === 0;
    this.lines.forEach((line, i) => {
      // The first two lines are the numbers, the last two the correction.
      const isLit = Math.min(LAST, Math.max(0, i - 1)) === step;
      line.ariaCurrent = isLit ? "step" : null;
    });
    // For a single input, a step against the slopes never raises the loss: at most, it is
    // too small to be seen.
    const change = fields.before === fields.loss ? "same" : "fell";
    this.#tell(isCorrected ? change : `step_${step}`, fields);
  }

  #tell(name, fields) {
    this.at(".tiny-said").textContent = this.say(name, fields);
  }

  // What the sentences name.
  #fields(now, { h = [], p = [], loss = [] }) {
    const { old, right, step } = this;
    const texts = Object.entries({ ...now, x: parts(this.numbers).x }).flatMap(([name, values]) =>
      [values].flat().map((value, i) => [`${name}${i}`, write(value)]));
    const names = [...NAMES.slice(1).flat(), "L"];
    const shown = [...h, ...p].concat(loss).map((value, i) => `${names[i]} = ${write(value)}`);
    return {
      ...Object.fromEntries(texts),
      shown: shown.join(", ") || this.words.nothing,
      loss: write(now.loss),
      before: step === LAST ? write(pass(old, right).loss) : "",
      winner: now.p[1] > now.p[0] ? 1 : 0,
      right,
      count: this.count,
    };
  }
});
