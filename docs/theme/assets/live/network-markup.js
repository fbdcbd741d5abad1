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
    `<div data-part="${name}" data-step="${step}" style="grid-area: ${name}">
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
  return `
    <div class="network-first" role="group" aria-label="${own.first}">
      ${repeat(FIRST, (image) => button("image", "<canvas></canvas>", `value="${image}"`))}
    </div>
    <div class="network-row">
      <label>${own.number}
        <input type="number" name="image" min="0" max="${images - 1}" required></label>
      ${button("random", own.random)} <p role="alert"></p>
    </div>
    <div class="network-row">
      <label>${own.step} <input type="range" name="step" max="4" value="0"></label>
      <p class="network-step"></p>
    </div>
    <div class="network-layers">
      ${part("pixels", 1, '<canvas role="img"></canvas>')}
      ${part("hidden", 2, `<div role="grid" aria-label="${own.grid}" aria-multiselectable="true">
        ${repeat(neurons / COLUMNS, row)}</div>`)}
      ${part("neuron", 2, `${button("turn")} ${button("all")}`)}
      ${part("weights", 2, legend("positive", "negative"))}
      ${part("pulls", 3)}
      ${part("sums", 3)}
      ${part("confidences", 4, '<p class="network-verdict"></p>')}
      ${part("matter", 4, legend("raises", "lowers"))}
    </div>`;
}
