// A dial over results that blocks have computed: for each of data-places, the shares
// data-first to data-fourth, each with its name, and the least and most of several seeds.

import { Results } from "./results.js";
import { number, percent } from "./words.js";

const ROWS = ["first", "second", "third", "fourth"];

customElements.define("live-dial", class extends Results {
  static lists = ["places", ...ROWS.flatMap((row) => [row, `${row}Low`, `${row}High`])];

  show(box) {
    const { places, dataset } = this;
    this.rows = ROWS.filter((row) => this[row]);
    const start = places.indexOf(Number(dataset.start));
    const bar = (row) => `
      <li><span>${dataset[`${row}Name`]}</span> <b></b>
        <div aria-hidden="true"><i class="dial-bar"></i><i class="dial-spread"></i>
          <i class="dial-start" style="left: ${100 * this[row][start]}%"></i></div></li>`;
    box.innerHTML = `
      <label><span>${dataset.x}</span> <output aria-hidden="true"></output>
        <input type="range" min="0" max="${places.length - 1}" value="${start}"></label>
      <ul class="dial-bars" role="list">${this.rows.map(bar).join("")}</ul>
      <p>${this.say("start", { start: this.#name(start) })}</p>`;
    const [slider, output] = [box.querySelector("input"), box.querySelector("output")];
    const items = [...box.querySelectorAll("li")];
    const turn = () => {
      const at = slider.valueAsNumber;
      output.textContent = slider.ariaValueText = this.#name(at);
      const said = items.map((item, i) => this.#set(item, this.rows[i], at));
      return `${this.#name(at)} ${dataset.x}. ${said.join(" ")}`;
    };
    slider.oninput = () => this.announce(turn());
    turn();
    this.reveal(box);
  }

  #name(at) {
    return number(this.places[at], this.dataset.decimals ?? 0);
  }

  // Sets a bar, and returns what it says.
  #set(item, row, at) {
    const [value, low, high] = [row, `${row}Low`, `${row}High`].map((name) => this[name]?.[at]);
    const [bar, spread] = item.querySelectorAll("i");
    bar.style.width = `${100 * value}%`;
    const text = percent(value, 1);
    spread.hidden = low === undefined;
    spread.style.left = `${100 * low}%`;
    spread.style.width = `${100 * (high - low)}%`;
    const told = low < high
      ? this.say("spread", { text, low: percent(low, 1), high: percent(high, 1) })
      : text;
    item.querySelector("b").textContent = told;
    return `${this.dataset[`${row}Name`]}: ${told}.`;
  }
});
