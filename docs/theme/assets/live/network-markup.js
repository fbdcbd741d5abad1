// The markup of the trained network; what is computed comes later.

export const COLUMNS = 8;

// As many images as the article's grid has.
const FIRST = 15;

const repeat = (length, make) => Array.from({ length }, (_, index) => make(index)).join("");

const button = (name, inside = "", attributes = "") =>
  `<button type="button" name="${name}" ${attributes}>${inside}</button>`;

export function markup(own, images, neurons) {
  // A part of the network, and the step that computes it.
  const part = (name, step, inside = "") =>
    `<div data-part="${name}" data-step="${step}">
      <p>${own[name] ?? ""}</p><div></div>${inside}
    </div>`;
  const legend = (positive, negative) => `<small>
    <span class="live-positive">${own[positive]}</span>
    <span class="live-negative">${own[negative]}</span></small>`;
  const row = (place) =>
    `<div role="row">
      ${repeat(COLUMNS, (column) =>
        button("neuron", "", `role="gridcell" value="${place * COLUMNS + column}"`))}
    </div>`;
  const switched = (name) =>
    `<label><input type="checkbox" name="${name}"> ${own[name]}</label>`;
  return `
    <div class="network-first" role="group" aria-label="${own.first}">
      ${repeat(FIRST, (image) => button("image", "<canvas></canvas>", `value="${image}"`))}
    </div>
    <div class="network-row network-number">
      <label>${own.number}
        <input type="number" name="image" min="0" max="${images - 1}" required></label>
      ${button("random", own.random)} <p role="alert"></p>
    </div>
    <p class="network-verdict" data-step="4"></p>
    ${part("confidences", 4)}
    <fieldset class="network-breakage">
      <legend>${own.breakage}</legend>
      <label>${own.noise} <output aria-hidden="true"></output>
        <input type="range" name="noise" max="4" step="0.5" value="0"></label>
      ${switched("biases")} ${switched("layer")} ${button("mend", own.mend)}
      <p></p>
    </fieldset>
    <div class="network-row network-steps">
      <label>${own.step} <input type="range" name="step" max="4" value="0"></label>
      <p class="network-step"></p>
    </div>
    ${part("hidden", 2, `<div role="grid" aria-label="${own.grid}" aria-multiselectable="true">
      ${repeat(neurons / COLUMNS, row)}</div>`)}
    ${part("weights", 2, legend("positive", "negative"))}
    ${part("neuron", 2, `${button("turn")} ${button("all")}`)}
    ${part("pulls", 3)}
    ${button("more", own.more, 'aria-expanded="false"')}
    ${part("pixels", 1, '<canvas role="img"></canvas>')}
    ${part("matter", 4, legend("raises", "lowers"))}
    ${part("sums", 3)}`;
}
