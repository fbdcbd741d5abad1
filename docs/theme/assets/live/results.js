// An exhibit of what blocks gave: lists of numbers in its attributes, each by its name.

import { element, Exhibit } from "./exhibit.js";
import { number, percent } from "./words.js";

// The numbers of an attribute; none where it is missing or empty.
export const listOf = (text) => (text ? text.split(" ").map(Number) : []);

export class Results extends Exhibit {
  // The attributes that are lists; those that a page leaves out are undefined.
  static lists = [];

  // Under `mkdocs serve`, numbers may be still to come: until then, it is its still version.
  connectedCallback() {
    const given = this.constructor.lists.filter((name) => this.dataset[name] !== undefined);
    for (const name of given) this[name] = listOf(this.dataset[name]);
    if (given.every((name) => this[name].every(Number.isFinite))) super.connectedCallback();
  }

  load() {
    this.still = [...this.children].filter((child) => child.role !== "status");
  }

  // The still version has the run's result, which a guess has to come before; on paper,
  // nobody can ask for it.
  reveal(box) {
    this.paper?.remove();
    box.append(...this.still);
  }

  conceal(box) {
    this.paper ??= element("div", { className: "live-still" });
    this.paper.append(...this.still);
    box.append(this.paper);
  }

  // A value as text: a share in percent where the page says so, else a number.
  write(value, decimals) {
    return this.dataset.unit === "percent" ? percent(value, 0) : number(value, decimals);
  }
}

export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
