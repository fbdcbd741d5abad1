// Twenty test images: the reader says what each one is, then sees how the network did.

import { outcome } from "./contest-outcome.js";
import { images, pixelsOf, weights } from "./data.js";
import { Exhibit, element } from "./exhibit.js";
import { Network } from "./network.js";
import { ink } from "./picture.js";
import { random } from "./random.js";
import { words } from "./words.js";

const COUNT = 20;

// What the address says after `contest=`, or another one at each visit.
function seed() {
  const asked = new URLSearchParams(location.search).get("contest");
  return /^\d+$/.test(asked) ? Number(asked) : crypto.getRandomValues(new Uint32Array(1))[0];
}

// Where digits need Shift, as on French keyboards, their keys will do without it.
const digit = ({ key, code }) => /^\d$/.exec(key) ?? /(?<=^Digit)\d$/.exec(code);

class Contest extends Exhibit {
  async load() {
    const [trained, test] = await Promise.all([weights(), images("test")]);
    this.network = new Network(trained);
    this.images = test;
    this.draw = random(seed());
  }

  show(box) {
    this.box = box;
    // A click beside the buttons is enough for the keys to work.
    box.tabIndex = -1;
    box.addEventListener("keydown", (event) => this.#press(event));
    this.#start();
  }

  #start() {
    const drawn = new Set();
    while (drawn.size < COUNT) drawn.add(Math.floor(this.draw() * this.images.labels.length));
    this.drawn = [...drawn];
    this.answers = [];
    const buttons = words("common").categories.map((name, label) => {
      const button = element("button", { type: "button", "aria-keyshortcuts": label });
      button.append(element("kbd", { textContent: label }), " ", name);
      button.addEventListener("click", () => this.#answer(label));
      return button;
    });
    this.image = ink([], element("canvas", { role: "img", className: "live-ink" }));
    this.question = element("legend");
    const fieldset = element("fieldset", {}, this.question, ...buttons);
    const game = element("div", { className: "contest-game" }, this.image, fieldset);
    this.box.replaceChildren(game);
    this.#ask();
  }

  // What is said of an image, which gives nothing away.
  #label(index) {
    return this.say("image", { place: index + 1, count: COUNT });
  }

  #ask() {
    const index = this.answers.length;
    const image = this.#label(index);
    ink(pixelsOf(this.images, this.drawn[index]), this.image);
    this.image.setAttribute("aria-label", image);
    this.question.textContent = this.say("question", { image });
  }

  #press(event) {
    const label = digit(event);
    const playing = this.answers.length < COUNT;
    if (!label || !playing || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (!event.repeat) this.#answer(Number(label[0]));
  }

  #answer(label) {
    this.answers.push(label);
    if (this.answers.length === COUNT) return this.#finish();
    this.#ask();
    this.announce(this.question.textContent);
  }

  #finish() {
    const rounds = this.drawn.map((drawn, index) => {
      const pixels = pixelsOf(this.images, drawn);
      const image = ink(pixels);
      image.role = "img";
      image.ariaLabel = this.#label(index);
      this.network.forward(pixels);
      const [right, you] = [this.images.labels[drawn], this.answers[index]];
      return { image, right, you, network: this.network.winner };
    });
    const again = element("button", { type: "button", textContent: this.words.again });
    again.addEventListener("click", () => {
      this.#start();
      this.box.focus();
      this.announce(this.question.textContent);
    });
    const { heading, verdict, parts } = outcome(rounds, this, again);
    this.box.replaceChildren(...parts);
    heading.focus();
    this.announce(verdict);
  }
}

customElements.define("live-contest", Contest);
