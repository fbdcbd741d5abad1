// The landscape's map, on which a ball lies, and the line that the ball's place is.
// What moves is set anew; all else is drawn once.

// The map shows w and b between these, as the article's figure does.
export const W = [-2, 5];
export const B = [-3, 4];

const [LEFT, RIGHT, TOP, BOTTOM] = [30, 352, 8, 280];

const scale = ([low, high], from, to) => (value) =>
  from + ((to - from) * (value - low)) / (high - low);
const inverse = ([low, high], from, to) => (at) =>
  low + ((high - low) * (at - from)) / (to - from);

const x = scale(W, LEFT, RIGHT);
const y = scale(B, BOTTOM, TOP);
// Far away, where no browser draws any more, it is all the same.
const far = (at) => Math.min(1e5, Math.max(-1e5, at)).toFixed(1);
const point = ([w, b]) => `${far(x(w))} ${far(y(b))}`;

const text = (left, top, words, anchor = "middle") =>
  `<text x="${left}" y="${top}" text-anchor="${anchor}">${words}</text>`;

export class LandscapeMap {
  constructor(holder, landscape, levels, label) {
    this.holder = holder;
    const rings = levels
      .filter((level) => level > landscape.least)
      .sort((one, other) => other - one)
      .map((level) => `<path class="descent-ring" d="M${landscape.ring(level).map(point).join("L")}Z"/>`);
    const numbers = [-2, 0, 2, 4].map((value) => String(value).replace("-", "−"));
    const ticks = numbers.map((number, i) =>
      text(x(2 * i - 2), BOTTOM + 15, number) + text(LEFT - 5, y(2 * i - 2) + 4, number, "end"));
    holder.innerHTML = `<svg viewBox="0 0 360 310" role="img">
      <clipPath id="descent-frame"><rect x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="${BOTTOM - TOP}"/></clipPath>
      <g clip-path="url(#descent-frame)">
        <rect class="descent-ground" width="360" height="310"/>${rings.join("")}
        <path class="descent-path"/><path class="descent-places"/><path class="descent-next"/>
        <g class="descent-ball"><circle r="24"/><circle r="9"/></g>
      </g>
      <rect class="descent-frame" x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="${BOTTOM - TOP}"/>
      ${ticks.join("")}${text((LEFT + RIGHT) / 2, 306, "w")}${text(8, 130, "b")}</svg>`;
    holder.firstElementChild.ariaLabel = label;
    const part = (name) => holder.querySelector(`.descent-${name}`);
    Object.assign(this, { path: part("path"), marks: part("places"), next: part("next"), ball: part("ball") });
  }

  // Shows where the ball has been, where it is, and where a step would lead it.
  show(places, next) {
    const points = places.map(point);
    this.path.setAttribute("d", `M${points.join("L")}`);
    this.marks.setAttribute("d", points.map((at) => `M${at}h.01`).join(""));
    this.next.setAttribute("d", `M${points.at(-1)}L${point(next)}`);
    this.ball.setAttribute("transform", `translate(${points.at(-1)})`);
  }

  // The place under a pointer, on the map.
  at({ clientX, clientY }) {
    const frame = this.holder.firstElementChild.getBoundingClientRect();
    const unit = 360 / frame.width;
    const within = ([low, high], value) => Math.min(high, Math.max(low, value));
    const w = inverse(W, LEFT, RIGHT)((clientX - frame.left) * unit);
    const b = inverse(B, BOTTOM, TOP)((clientY - frame.top) * unit);
    return [within(W, w), within(B, b)];
  }
}

export const isOnMap = ([w, b]) => w >= W[0] && w <= W[1] && b >= B[0] && b <= B[1];

export class LinePicture {
  constructor(holder, landscape, label) {
    this.landscape = landscape;
    const { given, wanted } = landscape;
    const [least, most] = [Math.min(...given) - 0.5, Math.max(...given) + 0.5];
    this.ends = [least, most];
    this.x = scale(this.ends, LEFT, RIGHT);
    this.y = scale([Math.min(...wanted) - 3, Math.max(...wanted) + 3], 172, 8);
    const points = given.map((value, i) =>
      `<circle class="descent-point" r="4" cx="${this.x(value)}" cy="${this.y(wanted[i])}"/>`);
    holder.innerHTML = `<svg viewBox="0 0 360 180" role="img">
      <path class="descent-axes" d="M${LEFT} ${this.y(0)}H${RIGHT}M${this.x(0)} 8V172"/>
      ${text(RIGHT - 4, this.y(0) - 5, "x", "end")}${text(this.x(0) + 6, 16, "y", "start")}
      <path class="descent-residuals"/><path class="descent-line"/>${points.join("")}</svg>`;
    holder.firstElementChild.ariaLabel = label;
    this.line = holder.querySelector(".descent-line");
    this.gaps = holder.querySelector(".descent-residuals");
  }

  show([w, b]) {
    const at = (input) => `${this.x(input)} ${far(this.y(w * input + b))}`;
    const { given, wanted } = this.landscape;
    this.line.setAttribute("d", `M${this.ends.map(at).join("L")}`);
    const gap = (input, i) => `M${at(input)}V${this.y(wanted[i])}`;
    this.gaps.setAttribute("d", given.map(gap).join(""));
  }
}
