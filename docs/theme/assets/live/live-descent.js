// A ball on the landscape of the descent: the reader puts it anywhere, sets the learning
// rate, and lets it go.

import { LIMIT, Landscape } from "./descent.js";
import { B, LandscapeMap, LinePicture, W, isOnMap } from "./descent-pictures.js";
import { Results } from "./results.js";
import { decimal, exact } from "./words.js";

// Of a run: the first steps can be followed, the others make haste. In milliseconds.
const SLOW = 160;
const FAST = 16;
const FOLLOWED = 15;

const ENDS = ["arrived", "away", "slow"];

customElements.define("live-descent", class extends Results {
  // The points, the ball's start, the dial's rates, those of them that arrive, the rates that
  // the page has tried, and the losses of the map's rings.
  static lists = ["given", "wanted", "start", "rates", "arriving", "tried", "levels"];

  end() {
    clearTimeout(this.run);
  }

  show(box) {
    const { words: own, rates, tried } = this;
    const cells = ["w", "b"].map(() => "<td></td>").join("");
    const row = (name) => `<tr><th scope="row">${own[name]}</th>${cells}</tr>`;
    const slider = (name, [min, max], step) => `
      <label>${own[name]}<span aria-hidden="true"></span>
        <input type="range" name="${name}" min="${min}" max="${max}" step="${step}"></label>`;
    const button = (name, text = own[name], value = "") =>
      `<button type="button" name="${name}" value="${value}">${text}</button>`;
    const guesses = ENDS.map((end) => `<option value="${end}">${this.say(`guess_${end}`, { limit: LIMIT })}`);
    box.innerHTML = `
      <p class="descent-hint">${own.hint}</p>
      <div class="descent-map"></div>
      <div class="descent-controls">
        ${slider("rate", [0, rates.length - 1], 1)}
        <p class="descent-tried">${own.tried} ${tried.map((rate) => button("tried", exact(rate), rate)).join(" ")}</p>
        <label>${own.guess} <select name="guess"><option value="">${own.guess_none}${guesses.join("")}</select></label>
        <p>${button("step")} ${button("go")} ${button("start")}</p>
        <p class="descent-said"></p>
        <p class="descent-best"></p>
      </div>
      <div class="descent-line-picture"></div>
      <div class="descent-numbers">
        <table class="descent-table"><thead><tr><td></td><th scope="col">w</th><th scope="col">b</th></tr></thead>
          <tbody>${["place", "slope", "move"].map(row).join("")}</tbody></table>
        ${slider("w", W, 0.05)}${slider("b", B, 0.05)}
      </div>
      <div class="live-still"></div>`;
    const at = (place) => box.querySelector(place);
    at(".live-still").append(...this.still);
    this.at = at;
    this.landscape = new Landscape(this.given, this.wanted);
    this.map = new LandscapeMap(at(".descent-map"), this.landscape, this.levels, own.map);
    this.line = new LinePicture(at(".descent-line-picture"), this.landscape, own.line);
    this.best = 0;
    this.#listen(box);
    this.#setRate(tried[Math.floor(tried.length / 2)]);
    this.#put(this.start);
  }

  #listen(box) {
    const actions = {
      step: () => this.#stepOnce(),
      go: () => (this.isRunning ? this.#stop() : this.#go()),
      start: () => this.#put(this.start),
      tried: ({ value }) => {
        this.#setRate(Number(value));
        this.#put(this.start);
      },
    };
    box.onclick = ({ target }) => actions[target.name]?.(target);
    const sliders = {
      rate: ({ valueAsNumber }) => this.#setRate(this.rates[valueAsNumber]),
      w: ({ valueAsNumber }) => this.#put([valueAsNumber, this.place[1]]),
      b: ({ valueAsNumber }) => this.#put([this.place[0], valueAsNumber]),
    };
    box.oninput = ({ target }) => sliders[target.name]?.(target);
    // The ball can be dragged, and anywhere else on the map a finger still scrolls.
    const { holder, ball } = this.map;
    ball.ontouchstart = (event) => event.preventDefault();
    ball.onpointerdown = ({ pointerId }) => holder.setPointerCapture(pointerId);
    holder.onpointermove = (event) => {
      if (holder.hasPointerCapture(event.pointerId)) this.#put(this.map.at(event));
    };
    holder.onclick = (event) => this.#put(this.map.at(event));
  }

  get place() {
    return this.places.at(-1);
  }

  #setRate(rate) {
    this.#stop();
    this.rate = rate;
    this.hasOneRate = !(this.places?.length > 1);
    // A rate of the page may be none of the dial's: then it lies between two of them.
    const near = this.rates.findIndex((one) => one >= rate);
    this.#setSlider("rate", near, exact(rate));
    if (this.places) this.#paint();
  }

  #setSlider(name, value, shown) {
    const slider = this.at(`[name=${name}]`);
    slider.value = value;
    slider.previousElementSibling.textContent = slider.ariaValueText = shown;
  }

  #put(place) {
    this.#stop();
    this.places = [place];
    this.hasOneRate = true;
    this.overshoots = 0;
    this.at(".descent-said").textContent = "";
    this.#paint();
  }

  // How the run has ended; undefined if it goes on.
  get ended() {
    const { landscape, places, place } = this;
    if (landscape.hasArrived(place)) return "arrived";
    // On the way down, the loss never rises: a ball that is higher than it was at first
    // will not come back.
    if (!isOnMap(place) && landscape.loss(place) > landscape.loss(places[0])) return "away";
    return places.length > LIMIT ? "slow" : undefined;
  }

  #step() {
    if (this.ended) return;
    const { landscape, place, rate } = this;
    const before = landscape.slopes(place);
    const next = landscape.step(place, rate);
    const after = landscape.slopes(next);
    this.places.push(next);
    this.hasOvershot = before[0] * after[0] + before[1] * after[1] < 0;
    this.overshoots += this.hasOvershot;
  }

  #stepOnce() {
    this.#stop();
    this.#step();
    this.#tell();
  }

  #go() {
    if (this.ended) this.#put(this.places[0]);
    this.isRunning = true;
    this.at("[name=go]").textContent = this.words.stop;
    const isAtOnce = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const advance = () => {
      do this.#step();
      while (isAtOnce && !this.ended);
      if (this.ended) this.#stop();
      else this.run = setTimeout(advance, this.places.length > FOLLOWED ? FAST : SLOW);
      this.#tell();
    };
    advance();
  }

  #stop() {
    clearTimeout(this.run);
    this.isRunning = false;
    this.at("[name=go]").textContent = this.words.go;
  }

  // Says what has become of the ball.
  #tell() {
    const { landscape, places, ended } = this;
    this.#paint();
    const losses = places.slice(-2).map((one) => landscape.loss(one));
    const fields = {
      step: places.length - 1,
      before: decimal(losses[0]),
      loss: decimal(losses.at(-1)),
      least: decimal(landscape.least),
      over: this.overshoots,
    };
    const step = losses.at(-1) > losses[0] ? "climbed" : this.hasOvershot ? "overshot" : "went";
    const sentences = [this.say(ended ?? step, fields)];
    const guess = this.at("[name=guess]");
    if (ended && guess.value) sentences.push(this.words[guess.value === ended ? "right" : "wrong"]);
    const said = sentences.join(" ");
    this.at(".descent-said").textContent = said;
    const counts = this.hasOneRate && places[0] === this.start;
    if (ended === "arrived" && counts) this.#compare();
    this.announce(`${said} ${this.at(".descent-best").textContent}`);
  }

  // The task: the greatest rate that arrives from the start.
  #compare() {
    const greatest = Math.max(...this.arriving);
    this.best = Math.max(this.best, this.rate);
    const told = this.best < greatest ? "best" : "greatest";
    this.at(".descent-best").textContent = this.say(told, { rate: exact(this.best) });
  }

  #paint() {
    const { landscape, place, places, rate } = this;
    const slopes = landscape.slopes(place);
    const next = landscape.step(place, rate);
    this.map.show(places, next);
    this.line.show(place);
    const rows = [place, slopes, slopes.map((slope) => -rate * slope)];
    this.at("tbody").querySelectorAll("td").forEach((cell, i) => {
      cell.textContent = decimal(rows[i >> 1][i % 2]);
    });
    ["w", "b"].forEach((name, axis) => this.#setSlider(name, place[axis], decimal(place[axis])));
  }
});
