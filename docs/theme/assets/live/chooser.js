// Chooses one of the test images: one of the first, or any, by its number.

import { pixelsOf } from "./data.js";
import { button, element } from "./exhibit.js";
import { ink } from "./picture.js";

// As many as the article's grid has.
const FIRST = 15;

export class Chooser {
  // `name` gives what an image is called; `choose` is called with the number of one.
  constructor({ test, words, name, choose }) {
    this.choose = choose;
    this.count = test.labels.length;
    this.first = Array.from({ length: FIRST }, (_, image) => {
      const one = button("", () => this.take(image));
      one.append(ink(pixelsOf(test, image)));
      one.ariaLabel = name(image);
      return one;
    });
    this.input = element("input", { type: "number", min: 0, max: this.count - 1 });
    this.input.oninput = () => this.#read();
    this.fault = element("p", { className: "network-fault", role: "alert" });
    this.outside = words.outside;
    const first = { className: "network-first", role: "group", "aria-label": words.first };
    this.elements = [
      element("div", first, ...this.first),
      element(
        "div",
        { className: "network-row" },
        element("label", {}, words.number, " ", this.input),
        button(words.previous, () => this.take(this.image - 1)),
        button(words.next, () => this.take(this.image + 1)),
        button(words.random, () => this.take(Math.floor(Math.random() * this.count))),
        this.fault,
      ),
    ];
  }

  // After the last image comes the first.
  take(image) {
    this.input.value = (image + this.count) % this.count;
    this.#read();
  }

  #read() {
    const image = this.input.valueAsNumber;
    const exists = Number.isInteger(image) && image >= 0 && image < this.count;
    this.fault.textContent = exists ? "" : this.outside;
    this.input.setAttribute("aria-invalid", !exists);
    if (!exists) return;
    this.image = image;
    this.first.forEach((one, place) => one.setAttribute("aria-pressed", place === image));
    this.choose(image);
  }
}
