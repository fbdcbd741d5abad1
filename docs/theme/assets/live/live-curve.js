// A curve that the reader draws before the measured one is shown over it. The page has the
// numbers of the run: data-measured, which is to be guessed, over data-places; what is shown
// from the start, data-known; and the least and the most of several seeds, data-low, data-high.

import { CurveFrame } from "./curve-frame.js";
import { element } from "./exhibit.js";
import { mean, Results } from "./results.js";
import { number } from "./words.js";

// So many sliders are enough to place a curve by the keyboard, and few enough to pass by.
const KNOTS = 5;
const ALL_KNOTS = 10;

customElements.define("live-curve", class extends Results {
  static lists = ["known", "measured", "places", "low", "high"];

  show(box) {
    const { words: own, measured, known = [] } = this;
    const { unit, x } = this.dataset;
    this.places ??= measured.map((_, at) => at + 1);
    this.kind = unit ?? "number";
    // Room above the measured curve, or the height of the frame would give it away.
    this.top = unit === "percent" ? 1 : Math.ceil(1.5 * Math.max(...known, ...measured));
    this.frame = new CurveFrame({
      places: this.places,
      isLogarithmic: this.dataset.scale === "log",
      top: this.top,
    });
    const knots = measured.length <= ALL_KNOTS ? measured.length : KNOTS;
    this.knots = Array.from({ length: knots }, (_, i) =>
      Math.round((i * (measured.length - 1)) / (knots - 1)),
    );
    const knot = (at) => `
      <label>${number(this.places[at])}
        <input type="range" min="0" max="${this.top}" step="0.01"
          aria-label="${x} ${number(this.places[at])}"></label>`;
    box.innerHTML = `
      <p>${own.hint}</p>
      <div class="curve-plot"></div>
      <div class="curve-knots" role="group" aria-label="${own.sliders}">${this.knots.map(knot).join("")}</div>
      <p><button type="button" name="compare">${own.compare}</button>
        <button type="button" name="again">${own.again}</button></p>
      <p class="curve-said" role="status"></p>`;
    this.plot = box.querySelector(".curve-plot");
    this.sliders = [...box.querySelectorAll("input")];
    this.said = box.querySelector(".curve-said");
    const actions = { compare: () => this.#compare(), again: () => this.#begin() };
    box.onclick = ({ target }) => actions[target.name]?.();
    box.oninput = ({ target }) => this.#slide(this.sliders.indexOf(target));
    // One pointer draws at a time, and not from the legend, where a finger scrolls.
    this.plot.onpointerdown = (event) => {
      const isFree = this.drawing === undefined && !this.isShown;
      if (!isFree || event.button !== 0 || !event.target.closest("svg")) return;
      this.plot.setPointerCapture(event.pointerId);
      this.drawing = event.pointerId;
      this.last = undefined;
      this.#draw(event);
    };
    this.plot.onpointermove = (event) => {
      if (event.pointerId === this.drawing) this.#draw(event);
    };
    this.plot.onlostpointercapture = ({ pointerId }) => {
      if (pointerId === this.drawing) this.drawing = undefined;
    };
    this.#begin();
  }

  #begin() {
    this.guess = this.measured.map(() => undefined);
    for (const slider of this.sliders) slider.value = this.top / 2;
    this.#freeze(false);
    this.said.textContent = "";
    this.conceal(this.plot.parentElement);
    this.#paint();
  }

  // Once it is compared, a guess stays what it was: the sentence is about it.
  #freeze(isShown) {
    this.isShown = isShown;
    for (const slider of this.sliders) slider.disabled = isShown;
  }

  // The curve goes straight from knot to knot.
  #slide(moved) {
    const { knots, guess, sliders } = this;
    for (const i of [moved - 1, moved]) {
      if (i < 0 || i >= knots.length - 1) continue;
      const [from, to] = [Number(sliders[i].value), Number(sliders[i + 1].value)];
      for (let at = knots[i]; at <= knots[i + 1]; at++)
        guess[at] = from + ((to - from) * (at - knots[i])) / (knots[i + 1] - knots[i]);
    }
    this.#paint();
  }

  // What a pointer passes over, and all between it and where it was before.
  #draw(event) {
    const { at, value } = this.frame.under(event, this.plot.getBoundingClientRect());
    const from = this.last ?? { at, value };
    const steps = Math.max(1, Math.abs(at - from.at));
    for (let i = 0; i <= steps; i++)
      this.guess[Math.round(from.at + ((at - from.at) * i) / steps)] =
        from.value + ((value - from.value) * i) / steps;
    this.last = { at, value };
    this.knots.forEach((place, i) => {
      if (this.guess[place] !== undefined) this.sliders[i].value = this.guess[place];
    });
    this.#paint();
  }

  #compare() {
    this.#freeze(true);
    this.#paint();
    this.reveal(this.plot.parentElement);
    this.said.textContent = `${this.#sentence()} ${this.#within()}`.trim();
  }

  #sentence() {
    const { measured, guess, places } = this;
    const drawn = [...guess.keys()].filter((at) => guess[at] !== undefined);
    const gaps = drawn.map((at) => Math.abs(measured[at] - guess[at]));
    const least = Math.min(...measured);
    const widest = drawn[gaps.indexOf(Math.max(...gaps))];
    const fields = {
      first: this.write(measured[0], 2),
      measured: this.write(measured.at(-1), 2),
      least: this.write(least, 2),
      x: this.dataset.x,
      place: number(places[measured.indexOf(least)]),
    };
    if (drawn.length === 0) return this.say(`shown_${this.kind}`, fields);
    return this.say(`said_${this.kind}`, {
      ...fields,
      mean: this.kind === "percent" ? number(100 * mean(gaps), 1) : number(mean(gaps), 2),
      yours: this.write(guess[drawn.at(-1)], 2),
      widest: number(places[widest]),
      guessed: this.write(guess[widest]),
      truth: this.write(measured[widest]),
    });
  }

  // How many places of the guess lie between the lowest and the highest seed.
  #within() {
    const { low, high, guess } = this;
    if (!low || guess.every((value) => value === undefined)) return "";
    const inside = guess.filter((value, at) => value >= low[at] && value <= high[at]);
    return this.say("within", { inside: inside.length, count: guess.length });
  }

  #paint() {
    for (const slider of this.sliders) slider.ariaValueText = this.write(slider.valueAsNumber, 2);
    const { frame, known, guess, measured, low, high } = this;
    const drawn = [
      frame.axes({
        marked: this.knots,
        write: (value) => this.write(value, 1),
        writePlace: (place) => number(place),
        name: this.dataset.x,
      }),
      known ? frame.curve(known, "known") : "",
      frame.curve(guess, "guess"),
      this.isShown && low ? frame.spread(low, high) : "",
      this.isShown ? frame.curve(measured, "measured") : "",
    ];
    this.plot.innerHTML = frame.picture(drawn.join(""), this.words.title);
    const kinds = [known && "known", "guess", this.isShown && "measured"].filter(Boolean);
    const legend = kinds.map((kind) => {
      const text = kind === "guess" ? this.words.guess : this.dataset[`${kind}Name`];
      return element("span", { className: `curve-legend curve-${kind}`, textContent: text });
    });
    this.plot.append(element("p", {}, ...legend));
  }
});
