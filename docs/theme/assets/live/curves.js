// Curves over epochs, told apart by marks and dashes too.

const [LEFT, RIGHT, TOP, BOTTOM] = [44, 350, 10, 190];
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];

// A disc, a square, a triangle, a diamond and a cross.
const MARKS = [
  "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
  "M-3-3h6v6h-6z",
  "M0-4l4 7h-8z",
  "M0-5l5 5-5 5-5-5z",
  "M-4-4l8 8M4-4l-8 8",
];

function svg(name, attributes, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

// A line through places, [x, y] each, with the marks of its kind, if that has one.
function curve(kind, places, marked = places) {
  const marks = marked.map(([x, y]) =>
    svg("path", { d: MARKS[kind] ?? "", transform: `translate(${x} ${y})` }),
  );
  const d = places.length > 0 ? `M${places.join("L")}` : "";
  return svg("g", { class: `curve curve-${kind}` }, svg("path", { class: "line", d }), ...marks);
}

export const sample = (kind) =>
  svg("svg", { viewBox: "0 0 40 12" }, curve(kind, [[0, 6], [40, 6]], [[20, 6]]));

// Round numbers, a few, from at most `least` to at least `most`.
function ticks(least, most) {
  const step = STEPS.find((size) => (most - least) / size <= 5) ?? most - least;
  const first = Math.floor(least / step);
  const length = Math.max(1, Math.ceil(most / step) - first) + 1;
  return Array.from({ length }, (_, i) => (first + i) * step);
}

// A picture of curves, {kind, points}: what a point has under `key`, written by `write`.
export class Plot {
  picture = svg("svg", { viewBox: "0 0 360 215", role: "img" });

  constructor(key, write) {
    Object.assign(this, { key, write });
  }

  draw(curves, epochs, label) {
    const values = curves.flatMap(({ points }) => points.map((point) => point[this.key]));
    const up = values.length > 0 ? ticks(Math.min(...values), Math.max(...values)) : [0, 1];
    const range = up.at(-1) - up[0];
    const x = (epoch) => LEFT + ((RIGHT - LEFT) * epoch) / epochs;
    const y = (value) => BOTTOM - ((BOTTOM - TOP) * (value - up[0])) / range;
    const whole = ticks(0, epochs).filter((i) => i <= epochs && i % 1 === 0);
    this.picture.setAttribute("aria-label", label);
    this.picture.replaceChildren(
      ...up.flatMap((value) => [
        svg("path", { class: "grid", d: `M${LEFT} ${y(value)}H${RIGHT}` }),
        svg("text", { x: LEFT - 6, y: y(value) + 4, class: "up" }, this.write(value)),
      ]),
      ...whole.map((i) => svg("text", { x: x(i), y: BOTTOM + 18 }, i)),
      ...curves.map(({ kind, points }) =>
        curve(kind, points.map((point) => [x(point.epoch), y(point[this.key])])),
      ),
    );
  }
}
