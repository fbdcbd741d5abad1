// The hidden layer as a field of cells: in each, a square whose area grows with the neuron's
// activation, or a cross where the neuron is switched off.
//
// Arrows, Home and End move; Enter and Space switch. A mouse looks by hovering and switches
// by a click; a finger, which cannot hover, only looks.

import { button, element } from "./exhibit.js";

const COLUMNS = 8;

const KEYS = {
  ArrowLeft: (cell) => (cell % COLUMNS ? cell - 1 : cell),
  ArrowRight: (cell) => ((cell + 1) % COLUMNS ? cell + 1 : cell),
  ArrowUp: (cell) => cell - COLUMNS,
  ArrowDown: (cell) => cell + COLUMNS,
  Home: (cell) => cell - (cell % COLUMNS),
  End: (cell) => cell - (cell % COLUMNS) + COLUMNS - 1,
};

export class Field {
  constructor({ neurons, label, look, toggle }) {
    let finger = false;
    const attributes = { role: "grid", "aria-label": label, "aria-multiselectable": "true" };
    this.element = element("div", { className: "network-field", ...attributes });
    this.cells = Array.from({ length: neurons }, (_, neuron) => {
      const cell = button("", () => {
        look(neuron);
        if (!finger) toggle(neuron);
      });
      cell.role = "gridcell";
      cell.append(element("span"));
      cell.onpointerdown = ({ pointerType }) => (finger = pointerType === "touch");
      cell.onpointerover = cell.onfocus = () => look(neuron);
      cell.onkeydown = (event) => {
        finger = false;
        if (!(event.key in KEYS)) return;
        event.preventDefault();
        this.cells[KEYS[event.key](neuron)]?.focus();
      };
      return cell;
    });
    for (let start = 0; start < neurons; start += COLUMNS)
      this.element.append(
        element("div", { role: "row" }, ...this.cells.slice(start, start + COLUMNS)),
      );
  }

  // Marks the neuron that the reader looks at; Tab leads to it.
  mark(looked) {
    this.cells.forEach((cell, neuron) => {
      cell.tabIndex = neuron === looked ? 0 : -1;
    });
  }

  // `name` gives what a neuron is called.
  show(activations, off, name) {
    const largest = Math.max(...activations) || 1;
    this.cells.forEach((cell, neuron) => {
      cell.setAttribute("aria-label", name(neuron));
      cell.setAttribute("aria-selected", !off.has(neuron));
      cell.firstChild.style.scale = Math.sqrt(activations[neuron] / largest);
    });
  }
}
