// A picture of the reader's own, step by step, and what the network answers to it.

import { Bars, marksOf } from "./bars.js";
import { images, pixelsOf, weights } from "./data.js";
import { Exhibit } from "./exhibit.js";
import { Network } from "./network.js";
import { cat, enlarged, read, trousers } from "./pictures.js";
import { prepare, steps } from "./prepare.js";
import { drawable } from "./sheet.js";
import { number, percent, words } from "./words.js";

const SIZE = 280;

class Garment extends Exhibit {
  #off = new Set();
  #reading = 0;
  #paste = (event) => {
    const [file] = event.clipboardData.files;
    if (!file && !this.contains(event.target)) return;
    event.preventDefault();
    this.#choose(file);
  };

  load() {
    return Promise.all([weights(), images("test")]);
  }

  show(box, [trained, tests]) {
    this.network = new Network(trained);
    const { words: own } = this;
    const button = (word) => `<button type="button" name="${word}">${own[word]}</button>`;
    const view = ({ name }) => `
      <li>
        <canvas role="img"></canvas>
        <label><input type="checkbox" checked aria-describedby="garment-${name}">
          ${own[name]}</label>
        <p id="garment-${name}"></p>
      </li>`;
    box.innerHTML = `
      <div class="garment-row">
        <div class="garment-sheet">
          <canvas width="${SIZE}" height="${SIZE}" tabindex="0" role="application"
            aria-label="${own.sheet}" aria-describedby="garment-hint"></canvas>
          <span></span>
        </div>
        <div>
          <p id="garment-hint">${own.hint}</p>
          <div class="garment-buttons">
            <label>${own.choose}<input type="file" accept="image/*"></label>
            ${["test_image", "trousers", "cat", "clear"].map(button).join("")}
          </div>
          <p>${own.private}</p>
          <p class="garment-problem"></p>
        </div>
      </div>
      <fieldset>
        <legend>${own.steps}</legend>
        <ol class="garment-steps">${steps.map(view).join("")}</ol>
      </fieldset>
      <div class="garment-row">
        <div><p class="garment-answer"></p><p>${own.warning}</p></div>
      </div>`;
    this.bars = new Bars({ label: own.bars, text: (share) => percent(share, 1) });
    box.lastElementChild.append(this.bars.element);
    this.answer = box.querySelector(".garment-answer");
    this.problem = box.querySelector(".garment-problem");
    this.views = box.querySelectorAll("li:has(canvas)");
    this.#listen(box, tests);
    this.#take(enlarged(pixelsOf(tests, 0)));
  }

  #listen(box, tests) {
    const [sheet, cursor] = box.querySelector(".garment-sheet").children;
    this.paper = sheet.getContext("2d", { willReadFrequently: true });
    drawable(sheet, cursor, {
      stroke: (line) => {
        if (!this.isDrawing) this.#blank();
        line();
        this.#redraw();
      },
      pen: (down) => this.announce(this.words[down ? "pen_down" : "pen_up"]),
    });
    const [input] = box.querySelectorAll("input");
    input.onchange = () => {
      if (input.files.length) this.#choose(input.files[0]);
      input.value = ""; // so that the same file can be chosen again
    };
    let next = 1;
    const samples = {
      test_image: () => enlarged(pixelsOf(tests, next++ % tests.labels.length)),
      trousers,
      cat,
    };
    for (const button of box.querySelectorAll("button"))
      button.onclick = () => {
        const sample = samples[button.name];
        if (sample) return this.#take(sample());
        this.#blank();
        this.#redraw();
      };
    this.views.forEach((view, step) => {
      const box = view.querySelector("input");
      box.onchange = () => {
        this.#off[box.checked ? "delete" : "add"](steps[step].name);
        this.#update();
      };
    });
    box.ondragover = (event) => event.preventDefault();
    box.ondrop = (event) => {
      event.preventDefault();
      this.#choose(event.dataTransfer.files[0]);
    };
    document.addEventListener("paste", this.#paste);
  }

  end() {
    document.removeEventListener("paste", this.#paste);
  }

  // Reads a file; if the reader does something else meanwhile, that counts.
  async #choose(file) {
    const reading = ++this.#reading;
    const { canvas, refused, fields } = await read(file);
    if (reading !== this.#reading) return;
    if (canvas) this.#take(canvas);
    else this.announce((this.problem.textContent = this.say(refused, fields)));
  }

  #blank() {
    this.#reading++;
    this.isDrawing = true;
    this.paper.fillStyle = "#fff";
    this.paper.fillRect(0, 0, SIZE, SIZE);
  }

  // Takes a picture, and shows it on the sheet as a whole.
  #take(canvas) {
    const { width, height } = canvas;
    this.#blank();
    this.isDrawing = false;
    const scale = SIZE / Math.max(width, height);
    const [left, top] = [width, height].map((side) => (SIZE - scale * side) / 2);
    this.paper.drawImage(canvas, left, top, scale * width, scale * height);
    this.picture = canvas.getContext("2d").getImageData(0, 0, width, height);
    this.#update();
  }

  // The picture is what is drawn; the steps follow as often as the screen shows them.
  #redraw() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      if (!this.isDrawing) return;
      this.picture = this.paper.getImageData(0, 0, SIZE, SIZE);
      this.#update();
    });
  }

  #update() {
    const given = prepare(this.picture, this.#off);
    given.forEach((image, step) => {
      const { name } = steps[step];
      const [canvas, , why] = this.views[step].children;
      const [width, height] = [image.width, image.height].map((side) => number(side));
      paint(canvas, image, name === "scale" ? 1 : 255);
      canvas.ariaLabel = this.say("view", { step: this.words[name], width, height });
      why.textContent = this.words[`${name}_${this.#off.has(name) ? "off" : "on"}`];
    });
    const { values } = given.at(-1);
    const confidences = this.network.forward(values);
    const { winner } = this.network;
    this.bars.show(confidences, { marked: marksOf(winner) });
    const sentence = this.say(values.some((value) => value > 0) ? "answer" : "blank", {
      name: words("common").categories[winner],
      confidence: percent(confidences[winner], 1),
    });
    if (this.answer.textContent) this.announce(sentence);
    this.answer.textContent = sentence;
    this.problem.textContent = "";
  }
}

// Shows values, of which `white` is the brightest that can be shown.
function paint(canvas, { width, height, values }, white) {
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  const shown = context.createImageData(width, height);
  values.forEach((value, pixel) => {
    shown.data.fill((255 * value) / white, 4 * pixel, 4 * pixel + 3);
    shown.data[4 * pixel + 3] = 255;
  });
  context.putImageData(shown, 0, 0);
}

customElements.define("live-garment", Garment);
