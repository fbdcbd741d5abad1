// Bars, one below the other: a number for each category, or for the best ones.

import { element } from "./exhibit.js";
import { words } from "./words.js";

// The rows that stand out: the predicted category's and, where it is known, the answer's.
export const marksOf = (predicted, answer) => ({
  [predicted]: answer === undefined ? "predicted" : "wrong",
  [answer]: "right",
});

export class Bars {
  // `text` makes a number's text. The bars of `signed` numbers begin in the middle.
  // Of `best`, if it is given, so many are shown, the largest first.
  constructor({ label, text, signed = false, best }) {
    Object.assign(this, { text, signed, best });
    // Without bullets, not all screen readers take a list for one, but for its role.
    this.element = element("ul", { className: "live-bars", role: "list", ariaLabel: label });
  }

  show(values, { marked = {} } = {}) {
    const [zero, longest] = this.signed ? [50, Math.max(...values.map(Math.abs)) * 2] : [0, 1];
    const names = words("common").categories;
    const shown = [...names.keys()];
    if (this.best) shown.sort((one, other) => values[other] - values[one]).splice(this.best);
    const rows = shown.map((row) => {
      const [name, value] = [names[row], values[row]];
      const width = (100 * Math.abs(value)) / (longest || 1);
      const left = value < 0 ? zero - width : zero;
      const kind = value < 0 ? "live-negative" : this.signed ? "live-positive" : "";
      return `<li data-mark="${marked[row] ?? ""}"><span>${name}</span>
        <div><i class="${kind}" style="left: ${left}%; width: ${width}%"></i></div>
        <b>${this.text(value)}</b></li>`;
    });
    this.element.innerHTML = rows.join("");
  }
}
