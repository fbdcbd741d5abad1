// A picture of the reader's own, step by step, and what the network answers to it.

import { Bars, marksOf } from "./bars.js";
import { weights } from "./data.js";
import { Exhibit } from "./exhibit.js";
import { Network } from "./network.js";
import { read, trousers } from "./pictures.js";
import { prepare, steps } from "./prepare.js";
import { isReadable } from "./readable.js";
import { Sheet } from "./sheet.js";
import { percent, words } from "./words.js";

customElements.define("live-garment", class extends Exhibit {
  // A file may be pasted anywhere on the page.
  #paste = (event) => {
    const [file] = event.clipboardData.files;
    if (file || this.contains(event.target)) this.#choose(file);
  };

  load() {
    return weights();
  }

  end() {
    document.removeEventListener("paste", this.#paste);
  }

  show(box, trained) {
    this.network = new Network(trained);
    const { words: own } = this;
    const actions = {
      choose: () => this.file.click(),
      trousers: () => this.#take(trousers),
      clear: () => this.#take(),
    };
    const button = (name) => `<button type="button" name="${name}">${own[name]}</button>`;
    const step = ({ name }) => `
      <div>
        <canvas role="img" aria-label="${own[name]}"></canvas>
        <label><input type="checkbox" checked aria-describedby="step-${name}">
          ${own[name]}</label>
        <p id="step-${name}"></p>
      </div>`;
    box.innerHTML = `
      <div class="garment-row">
        <div>
          <p>${own.hint}</p>
          <p>${own.private}</p>
          <p>${Object.keys(actions).map(button).join(" ")}</p>
          <input type="file" accept="image/*" hidden>
          <p class="garment-problem"></p>
        </div>
        <canvas role="img" aria-label="${own.sheet}"></canvas>
        <div><p class="garment-answer"></p></div>
      </div>
      <b>${own.steps}</b>
      <div class="garment-steps">${steps.map(step).join("")}</div>
      <p>${own.warning}</p>`;
    this.bars = new Bars({ label: own.bars, text: (share) => percent(share, 1), best: 3 });
    box.querySelector(".garment-answer").after(this.bars.element);
    const [canvas, ...views] = box.querySelectorAll("canvas");
    this.sheet = new Sheet(canvas, () => this.#update());
    this.views = views;
    [this.file, ...this.switches] = box.querySelectorAll("input");
    this.problem = box.querySelector(".garment-problem");
    this.answer = box.querySelector(".garment-answer");
    this.reasons = box.querySelectorAll("[id]");

    box.onclick = ({ target }) => actions[target.name]?.();
    box.onchange = ({ target }) => {
      if (target !== this.file) return this.#update();
      this.#choose(target.files[0]);
      target.value = ""; // so that the same file can be chosen again
    };
    box.ondragover = (event) => event.preventDefault();
    box.ondrop = (event) => {
      event.preventDefault();
      this.#choose(event.dataTransfer.files[0]);
    };
    document.addEventListener("paste", this.#paste);
    actions.trousers();
  }

  async #choose(file) {
    const asked = (this.asked = {});
    const { picture, refused, fields } = await read(file);
    if (this.asked !== asked) return; // the reader has taken something else meanwhile
    if (picture) this.#take((paper) => paper.drawImage(picture, 0, 0), picture);
    else this.announce((this.problem.textContent = this.say(refused, fields)));
  }

  #take(given, size) {
    this.asked = {};
    this.doubt = isReadable() ? "" : words("common").altered;
    this.sheet.begin(given, size);
  }

  #update() {
    const off = steps.filter((_, i) => !this.switches[i].checked);
    const given = prepare(this.sheet.read(), off);
    steps.forEach((step, i) => {
      paint(this.views[i], given[i], step.name === "scale" ? 1 : 255);
      const why = `${step.name}_${off.includes(step) ? "off" : "on"}`;
      this.reasons[i].textContent = this.words[why];
    });
    const values = given.at(-1).flat();
    const confidences = this.network.forward(values);
    const { winner } = this.network;
    this.bars.show(confidences, { marked: marksOf(winner) });
    const sentence = this.say(values.some((value) => value > 0) ? "answer" : "blank", {
      name: words("common").categories[winner],
      confidence: percent(confidences[winner], 1),
    });
    if (this.answer.textContent) this.announce(`${sentence} ${this.doubt}`.trim());
    this.answer.textContent = sentence;
    this.problem.textContent = this.doubt;
  }
});

// Shows an image, of which `white` is the brightest value that can be shown.
function paint(canvas, rows, white) {
  const [width, height] = [rows[0].length, rows.length];
  Object.assign(canvas, { width, height });
  const shown = new ImageData(width, height);
  shown.data.fill(255);
  rows.flat().forEach((value, pixel) => {
    for (let at = 4 * pixel; at < 4 * pixel + 3; at++) shown.data[at] = (255 * value) / white;
  });
  canvas.getContext("2d").putImageData(shown, 0, 0);
}
