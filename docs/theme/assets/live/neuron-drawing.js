// The neuron as it is: the values in its circles, its weights as the widths of its lines.

const text = (x, y, words, place = "middle") =>
  `<text x="${x}" y="${y}" text-anchor="${place}">${words}</text>`;

// Wider for a larger weight, dashed for a negative one: its colour is not all that tells.
const line = (weight, from, to) => {
  const sign = weight < 0 ? "negative" : "positive";
  const width = Math.max(0.5, 3.5 * Math.abs(weight));
  return `<path class="neuron-${sign}" stroke-width="${width}" d="M${from}L${to}"/>`;
};

const circle = (x, y, radius, more = "") =>
  `<circle cx="${x}" cy="${y}" r="${radius}" ${more}/>`;

const indexed = (letter, i) =>
  `${letter}<tspan dy="4" font-size="9">${i}</tspan><tspan dy="-4">\u200b</tspan>`;

// The heights of the inputs, and of the names of their lines.
const ROWS = [[1, 26, 22], [2, 83, 71], [3, 140, 145]];

// `values` and, as they are written, `shown`; both by their names.
export function drawing(values, output, shown, words) {
  const inputs = ROWS.map(([i, y, above]) => {
    const middle = 83 + (y - 83) / 8;
    return `${line(values[`w${i}`], `58 ${y}`, `166 ${middle}`)}
      ${circle(40, y, 18)}
      ${text(8, y, indexed("x", i))}
      ${text(40, y, shown[`x${i}`])}
      ${text(66, above, `${indexed("w", i)} = ${shown[`w${i}`]}`, "start")}`;
  });
  // Brighter and brighter, however large the output.
  const light = Math.round(100 * Math.tanh(Math.max(0, output)));
  return `<svg class="neuron-drawing" viewBox="0 0 360 166" role="img"
      aria-label="${words.drawing}">
    ${inputs.join("")}
    ${line(values.b, "192 142", "192 109")}
    ${text(192, 152, `b = ${shown.b}`)}
    ${circle(192, 83, 26, 'class="neuron-part"')}
    ${text(192, 46, "Σ + b")}
    ${text(192, 83, shown.sum)}
    <path d="M218 83H242M278 83H306"/>
    ${circle(260, 83, 18, 'class="neuron-part"')}
    ${text(260, 83, "<tspan font-style='italic'>f</tspan>")}
    ${text(260, 112, shown.label)}
    ${circle(328, 83, 22, `class="neuron-light" style="--light: ${light}%"`)}
    ${text(328, 48, `y ${shown.equals} ${shown.output}`)}
    ${text(328, 118, shown.fires)}
  </svg>`;
}
