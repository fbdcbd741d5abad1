// A sheet, and what the trained network takes for what is on it: its three best answers.
// It loads the network once the reader touches it.

import { Bars, marksOf } from "./bars.js";
import { images, pixelsOf, weights } from "./data.js";
import { Exhibit } from "./exhibit.js";
import { Network } from "./network.js";
import { ink } from "./picture.js";
import { prepare } from "./prepare.js";
import { isReadable } from "./readable.js";
import { Sheet, SIZE } from "./sheet.js";
import { percent, words } from "./words.js";

customElements.define("live-guess", class extends Exhibit {
  show(box) {
    const { words: own } = this;
    box.innerHTML = `
      <p class="guess-hint">${own.hint}</p>
      <canvas role="img" aria-label="${own.sheet}"></canvas>
      <div>
        <p><button type="button" name="image">${own.image}</button>
          <button type="button" name="clear">${own.clear}</button></p>
        <p class="guess-answer"></p>
      </div>`;
    this.bars = new Bars({ label: own.bars, text: (share) => percent(share), best: 3 });
    box.lastElementChild.append(this.bars.element);
    this.answer = box.querySelector(".guess-answer");
    this.sheet = new Sheet(box.querySelector("canvas"), (isDrawn) => {
      if (isDrawn) this.shown = undefined;
      this.#guess();
    });
    const actions = { image: () => this.#take(), clear: () => this.sheet.begin() };
    box.onclick = ({ target }) => actions[target.name]?.();
    actions.clear();
  }

  // Shows one of the test images, as the article does.
  async #take() {
    const asked = (this.asked = {});
    try {
      const set = await images("test");
      if (this.asked !== asked) return;
      const index = Math.floor(Math.random() * set.labels.length);
      this.shown = { pixels: pixelsOf(set, index), label: set.labels[index] };
      const small = ink(this.shown.pixels, document.createElement("canvas"));
      this.sheet.begin((paper) => {
        paper.imageSmoothingEnabled = false;
        paper.drawImage(small, 0, 0, SIZE, SIZE);
      });
    } catch {
      this.#fail();
    }
  }

  async #guess() {
    // What is asked meanwhile makes an answer that comes late one to something else.
    const asked = (this.asked = {});
    if (this.sheet.isBlank) return this.#show("");
    const { pixels, label } = this.shown ?? {};
    if (!pixels && !isReadable()) return this.#show(words("common").altered);
    const values = pixels ?? prepare(this.sheet.read(), []).at(-1).flat();
    try {
      this.network ??= new Network(await weights());
    } catch {
      return this.#fail();
    }
    if (this.asked !== asked) return;
    const confidences = this.network.forward(values);
    const { winner } = this.network;
    const names = words("common").categories;
    const told = label === undefined ? "answer" : label === winner ? "right" : "wrong";
    const sentence = this.say(told, {
      name: names[winner],
      confidence: percent(confidences[winner]),
      answer: names[label],
    });
    this.#show(sentence, confidences, marksOf(winner, label));
  }

  #show(sentence, values, marked) {
    this.answer.textContent = sentence;
    this.bars.element.style.visibility = values ? "" : "hidden";
    if (values) this.bars.show(values, { marked });
    if (sentence) this.announce(sentence);
  }

  #fail() {
    this.#show(words("common").failed);
  }
});
