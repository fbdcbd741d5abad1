// Twenty test images: the reader says what each one is, then sees how the network did.

import { images, pixelsOf, weights } from "./data.js";
import { Exhibit } from "./exhibit.js";
import { Network } from "./network.js";
import { ink } from "./picture.js";
import { number, percent, words } from "./words.js";

const COUNT = 20;

// After so many, the reader may stop: a score on fewer says next to nothing.
const FEW = 5;

// People who know no more of fashion than others, the majority of three for each of
// 1,000 test images: the README of Fashion-MNIST.
const PEOPLE = 0.835;

// The standard error of a score of theirs on so many images, in percentage points.
const points = (count) => 100 * Math.sqrt((PEOPLE * (1 - PEOPLE)) / count);

class Contest extends Exhibit {
  load() {
    return Promise.all([weights(), images("test")]);
  }

  show(box, [trained, test]) {
    Object.assign(this, { box, test, network: new Network(trained) });
    this.categories = words("common").categories;
    // A click beside the buttons is enough for the keys to work.
    box.tabIndex = -1;
    box.onkeydown = (event) => this.#press(event);
    box.onclick = ({ target }) => {
      const button = target.closest("button");
      if (!button) return;
      if (button.name === "stop") return this.#finish();
      if (button.name === "share") return this.#share(button);
      if (!this.isOver) return this.#answer(Number(button.value));
      this.#start();
      box.focus();
      this.announce(this.question);
    };
    this.#start();
  }

  #start() {
    const drawn = new Set();
    while (drawn.size < COUNT) drawn.add(Math.floor(Math.random() * this.test.labels.length));
    Object.assign(this, { drawn: [...drawn], answers: [], isOver: false });
    const button = (name, label) =>
      `<button type="button" value="${label}" aria-keyshortcuts="${label}">
        <kbd>${label}</kbd> ${name}</button>`;
    this.box.innerHTML = `
      <div class="contest-game">
        <canvas role="img"></canvas>
        <fieldset><legend></legend>${this.categories.map(button).join("")}</fieldset>
      </div>
      <div class="contest-progress">
        <progress max="${COUNT}" aria-label="${this.words.progress}"></progress>
        <button type="button" name="stop">${this.words.stop}</button>
      </div>`;
    this.#ask();
  }

  // Draws an image, and names it in a way that gives nothing away.
  #draw(canvas, index) {
    ink(pixelsOf(this.test, this.drawn[index]), canvas);
    return (canvas.ariaLabel = this.say("image", { place: index + 1, count: COUNT }));
  }

  #ask() {
    const image = this.#draw(this.box.querySelector("canvas"), this.answers.length);
    this.question = this.say("question", { image });
    this.box.querySelector("legend").textContent = this.question;
    this.box.querySelector("progress").value = this.answers.length;
    this.box.querySelector("[name=stop]").disabled = this.answers.length < FEW;
  }

  #press(event) {
    const { key, code, repeat, ctrlKey, altKey, metaKey } = event;
    // Where digits need Shift, as on French keyboards, their keys will do without it.
    const digit = key.match(/^\d$/) ?? code.match(/(?<=^Digit)\d$/);
    if (!digit || this.isOver || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    if (!repeat) this.#answer(Number(digit[0]));
  }

  #answer(label) {
    this.answers.push(label);
    if (this.answers.length === COUNT) return this.#finish();
    this.#ask();
    this.announce(this.question);
  }

  // The scores, what they are worth, and image by image.
  #finish() {
    this.isOver = true;
    const { box, answers: you, words: own } = this;
    const count = you.length;
    const judged = this.drawn.slice(0, count);
    const right = judged.map((image) => this.test.labels[image]);
    const network = judged.map((image) => {
      this.network.forward(pixelsOf(this.test, image));
      return this.network.winner;
    });
    const hits = (labels) => labels.filter((label, index) => label === right[index]).length;
    const counts = { you: hits(you), network: hits(network), count };
    const end = ["lost", "drawn", "won"][1 + Math.sign(counts.you - counts.network)];
    const verdict = this.say(end, counts);
    this.shared = this.say("shared", counts);
    const worth = { count, people: percent(PEOPLE, 1), points: number(points(count)) };
    const score = (who, share, decimals) =>
      `<dt>${own[who]}</dt> <dd style="--share: ${share}">${percent(share, decimals)}</dd>`;
    const item = (answer, index) => {
      const line = (who, label) => `<span data-mark="${label === answer ? "right" : "wrong"}">
        ${own[who]} ${this.categories[label]}</span>`;
      return `<li><canvas role="img"></canvas>
        <strong>${own.right} ${this.categories[answer]}</strong>
        ${line("you", you[index])} ${line("network", network[index])}</li>`;
    };
    box.innerHTML = `
      <h3 tabindex="-1">${this.say("score", { score: percent(counts.you / count) })}</h3>
      <p>${verdict}</p>
      <dl class="contest-scores">
        ${score("you", counts.you / count)}
        ${score("network", counts.network / count)}
        ${score("people", PEOPLE, 1)}
      </dl>
      <p>${this.say("doubt", worth)}</p>
      <button type="button">${own.again}</button>
      ${navigator.share || navigator.clipboard ? `<button type="button" name="share">${own.share}</button>` : ""}
      <h4>${own.review}</h4>
      <ol class="contest-review">${right.map(item).join("")}</ol>`;
    box.querySelectorAll("canvas").forEach((canvas, index) => this.#draw(canvas, index));
    box.querySelector("h3").focus();
    this.announce(verdict);
  }

  // Gives the score to what the reader's device shares with; where it has nothing for
  // that, copies it.
  async #share(button) {
    const url = location.origin + location.pathname;
    if (navigator.share) {
      // It fails when the reader thinks better of it.
      return navigator.share({ text: this.shared, url }).catch(() => {});
    }
    const text = `${this.shared} ${url}`;
    const copy = navigator.clipboard.writeText(text);
    // Where copying is refused, readers can copy by themselves what it would have been.
    button.textContent = await copy.then(() => this.words.copied, () => text);
    this.announce(button.textContent);
  }
}

customElements.define("live-contest", Contest);
