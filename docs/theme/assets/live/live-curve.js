// A curve that the reader draws before the measured one is shown over it. The page has the
// numbers of the run: data-known, which is shown, and data-measured, which is to be guessed.

import { Exhibit, element } from "./exhibit.js";
import { number } from "./words.js";

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [360, 220, 40, 12, 184];
const KNOTS = 5;
const STEP = 0.01;

const numbers = (text) => text.split(" ").map(Number);

customElements.define("live-curve", class extends Exhibit {
  // Under `mkdocs serve`, its numbers may be still to come: until then, it is its figure.
  connectedCallback() {
    const { known, measured, x } = this.dataset;
    Object.assign(this, { known: numbers(known), measured: numbers(measured), x });
    if ([...this.known, ...this.measured].every(Number.isFinite)) super.connectedCallback();
  }

  load() {
    // What the still figure says is said once the curve is drawn.
    this.described = this.querySelector("figure")?.getAttribute("aria-label") ?? "";
  }

  show(box) {
    const { words: own, measured } = this;
    // Room above the measured curve, or the height of the frame would give it away.
    this.top = Math.ceil(1.5 * Math.max(...this.known, ...measured));
    this.knots = Array.from({ length: KNOTS }, (_, i) =>
      Math.round((i * (measured.length - 1)) / (KNOTS - 1)),
    );
    const knot = (place) => `
      <label>${this.x} ${place + 1}
        <input type="range" min="0" max="${this.top}" step="${STEP}" aria-describedby="curve-hint">
      </label>`;
    box.innerHTML = `
      <p id="curve-hint">${own.hint}</p>
      <div class="curve-plot"></div>
      <div class="curve-knots">${this.knots.map(knot).join("")}</div>
      <p><button type="button" name="compare">${own.compare}</button>
        <button type="button" name="again">${own.again}</button></p>
      <p class="curve-said" role="status"></p>`;
    this.plot = box.querySelector(".curve-plot");
    this.sliders = [...box.querySelectorAll("input")];
    this.said = box.querySelector(".curve-said");
    const actions = { compare: () => this.#compare(), again: () => this.#begin() };
    box.onclick = ({ target }) => actions[target.name]?.();
    box.oninput = ({ target }) => this.#slide(this.sliders.indexOf(target));
    this.plot.onpointerdown = (event) => {
      this.plot.setPointerCapture(event.pointerId);
      this.last = undefined;
      this.#draw(event);
    };
    this.plot.onpointermove = (event) => {
      if (this.plot.hasPointerCapture(event.pointerId)) this.#draw(event);
    };
    this.#begin();
  }

  #begin() {
    this.isShown = false;
    this.guess = this.measured.map(() => undefined);
    for (const slider of this.sliders) slider.value = this.top / 2;
    this.said.textContent = "";
    this.#paint();
  }

  // The curve goes straight from knot to knot.
  #slide(moved) {
    const { knots, guess, sliders } = this;
    for (const i of [moved - 1, moved]) {
      if (i < 0 || i >= KNOTS - 1) continue;
      const [from, to] = [Number(sliders[i].value), Number(sliders[i + 1].value)];
      for (let at = knots[i]; at <= knots[i + 1]; at++)
        guess[at] = from + ((to - from) * (at - knots[i])) / (knots[i + 1] - knots[i]);
    }
    this.#paint();
  }

  // What a pointer passes over, and all between it and where it was before.
  #draw({ clientX, clientY }) {
    const frame = this.plot.getBoundingClientRect();
    const scale = WIDTH / frame.width;
    const at = this.#placeOf((clientX - frame.left) * scale);
    const share = (BOTTOM - (clientY - frame.top) * scale) / (BOTTOM - TOP);
    const value = this.top * Math.min(1, Math.max(0, share));
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

  #placeOf(left) {
    const last = this.measured.length - 1;
    return Math.min(last, Math.max(0, Math.round(((left - LEFT) / (WIDTH - LEFT - 8)) * last)));
  }

  #compare() {
    const pairs = this.measured.map((value, at) => [value, this.guess[at]]);
    const drawn = pairs.filter(([, guess]) => guess !== undefined);
    this.isShown = true;
    this.#paint();
    const mean = drawn.reduce((sum, [value, guess]) => sum + Math.abs(value - guess), 0);
    const told = drawn.length === 0 ? "shown" : "said";
    this.said.textContent = this.say(told, {
      mean: number(mean / drawn.length, 2),
      yours: number(drawn.at(-1)?.[1] ?? 0, 2),
      measured: number(this.measured.at(-1), 2),
      least: number(Math.min(...this.measured), 2),
      x: this.x,
      place: this.measured.indexOf(Math.min(...this.measured)) + 1,
    });
  }

  #paint() {
    const { top, known, guess, measured } = this;
    const x = (at) => LEFT + ((WIDTH - LEFT - 8) * at) / (measured.length - 1);
    const y = (value) => BOTTOM - ((BOTTOM - TOP) * value) / top;
    const path = (values, name) => {
      let drawn = "";
      values.forEach((value, at) => {
        if (value === undefined) return;
        drawn += `${values[at - 1] === undefined ? "M" : "L"}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      });
      return `<path class="curve-${name}" d="${drawn || "M0 0"}"/>`;
    };
    const lines = [0, top / 2, top].map(
      (value) => `<path d="M${LEFT} ${y(value)}H${WIDTH - 8}"/>
        <text x="${LEFT - 5}" y="${y(value) + 4}" text-anchor="end">${number(value, 1)}</text>`,
    );
    const places = this.knots.map(
      (at) => `<text x="${x(at)}" y="${BOTTOM + 15}" text-anchor="middle">${at + 1}</text>`,
    );
    const label = this.isShown ? this.described : this.words.title;
    this.plot.innerHTML = `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
      ${lines.join("")}${places.join("")}
      <text x="${(LEFT + WIDTH) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${this.x}</text>
      ${path(known, "known")}${path(guess, "guess")}
      ${this.isShown ? path(measured, "measured") : ""}</svg>`;
    this.plot.firstElementChild.ariaLabel = label;
    const kinds = ["known", "guess", ...(this.isShown ? ["measured"] : [])];
    const legend = kinds.map((kind) => {
      const text = kind === "guess" ? this.words.guess : this.dataset[`${kind}Name`];
      return element("span", { className: `curve-legend curve-${kind}`, textContent: text });
    });
    this.plot.append(element("p", {}, ...legend));
  }
});
