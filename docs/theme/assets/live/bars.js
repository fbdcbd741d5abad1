// Ten bars, one below the other: a number for each category.

import { element } from "./exhibit.js";
import { words } from "./words.js";

// The rows that stand out: the predicted category's and, where it is known, the answer's.
export const marksOf = (predicted, answer) =>
  answer === undefined
    ? { [predicted]: "predicted" }
    : { [predicted]: "wrong", [answer]: "right" };

export class Bars {
  // `text` makes a number's text; the bars of `signed` numbers begin in the middle.
  constructor({ label, text, signed = false }) {
    this.text = text;
    this.signed = signed;
    this.rows = words("common").categories.map((name) => {
      const [bar, number] = [element("i"), element("b")];
      const line = element("li", {}, element("span", {}, name), element("span", {}, bar), number);
      return { line, bar, number };
    });
    // Without bullets, not all screen readers take a list for one, but for its role.
    this.element = element("ul", { className: "live-bars", role: "list", "aria-label": label });
    this.element.classList.toggle("live-bars--signed", signed);
    this.element.append(...this.rows.map(({ line }) => line));
  }

  // A number as large as `largest` has the longest bar; `marked` is as from `marksOf`.
  show(values, { largest = 1, marked = {} } = {}) {
    const [start, longest] = this.signed ? [50, 50] : [0, 100];
    this.rows.forEach(({ line, bar, number }, row) => {
      const length = (Math.abs(values[row]) / largest) * longest;
      bar.style.left = `${values[row] < 0 ? start - length : start}%`;
      bar.style.width = `${length}%`;
      bar.className = values[row] < 0 ? "live-negative" : "";
      number.textContent = this.text(values[row]);
      line.dataset.mark = marked[row] ?? "";
    });
  }
}
