// A bar for each category, set by the reader before the measured one is shown beside it:
// data-measured, to be guessed; data-known, shown from the start; and the least and the most
// of several seeds, data-low and data-high. All are shares.

import { element } from "./exhibit.js";
import { mean, Results } from "./results.js";
import { number, percent, words } from "./words.js";

customElements.define("live-levels", class extends Results {
  static lists = ["known", "measured", "low", "high"];

  show(box) {
    const { words: own, known, dataset } = this;
    this.names = words("common").categories;
    const mark = (kind, left, width = 0) =>
      `<i class="level-${kind}" style="left: ${100 * left}%; width: ${100 * width}%"></i>`;
    const row = (name, i) => `
      <label><span>${name}</span>
        <input type="range" min="0" max="1" step="0.01">
        <span class="level-strip" aria-hidden="true">${mark("known", known[i])}${mark("guess", 0)}
          ${mark("measured", 0, this.measured[i])}${mark("spread", this.low[i], this.high[i] - this.low[i])}</span>
        <output aria-hidden="true"></output></label>`;
    const legend = ["known", "guess", "measured"].map((kind) =>
      element("span", {
        className: `level-legend level-${kind}`,
        textContent: kind === "guess" ? own.guess : dataset[`${kind}Name`],
      }),
    );
    box.innerHTML = `
      <p>${own.hint}</p>
      <div class="level-rows">${this.names.map(row).join("")}</div>
      <p class="level-legends"></p>
      <p><button type="button" name="compare">${own.compare}</button>
        <button type="button" name="again">${own.again}</button></p>
      <p class="level-said" role="status"></p>`;
    box.querySelector(".level-legends").append(...legend);
    this.rows = [...box.querySelectorAll("label")];
    this.sliders = [...box.querySelectorAll("input")];
    this.said = box.querySelector(".level-said");
    this.rowBox = box.querySelector(".level-rows");
    box.oninput = ({ target }) => this.#set(this.sliders.indexOf(target));
    const actions = { compare: () => this.#compare(), again: () => this.#begin() };
    box.onclick = ({ target }) => actions[target.name]?.();
    this.#begin();
  }

  #begin() {
    this.rowBox.dataset.shown = "";
    this.said.textContent = "";
    this.conceal(this.rowBox.parentElement);
    this.sliders.forEach((slider, i) => {
      slider.disabled = false;
      slider.value = this.known[i];
      this.#set(i);
    });
  }

  #set(i) {
    const value = this.sliders[i].valueAsNumber;
    this.rows[i].querySelector("i.level-guess").style.width = `${100 * value}%`;
    const isShown = this.rowBox.dataset.shown === "yes";
    const text = isShown
      ? this.say("pair", { yours: percent(value), measured: percent(this.measured[i]) })
      : percent(value);
    this.rows[i].querySelector("output").textContent = text;
    this.sliders[i].ariaValueText = text;
  }

  #compare() {
    const { measured, known, names, sliders } = this;
    this.rowBox.dataset.shown = "yes";
    // The sentence is about this guess: it stays what it was.
    sliders.forEach((slider, i) => {
      slider.disabled = true;
      this.#set(i);
    });
    this.reveal(this.rowBox.parentElement);
    const gaps = measured.map((value, i) => Math.abs(value - sliders[i].valueAsNumber));
    const losses = known.map((value, i) => value - measured[i]);
    const [most, least] = [Math.max(...losses), Math.min(...losses)].map((loss) => losses.indexOf(loss));
    this.said.textContent = this.say("said", {
      mean: number(100 * mean(gaps), 0),
      most: names[most],
      most_from: percent(known[most]),
      most_to: percent(measured[most]),
      least: names[least],
      least_from: percent(known[least]),
      least_to: percent(measured[least]),
    });
  }
});
