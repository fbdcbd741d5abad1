// A task for the neuron: to fire only if its first two inputs are both 1.

import { number } from "./words.js";

const CORNERS = [[0, 0], [0, 1], [1, 0], [1, 1]];

// A neuron fires if its output is larger than this.
export const THRESHOLD = 0.5;

// What a neuron answers to each pair of inputs, and whether that is wanted; `output` gives
// its output for a pair.
export const corners = (output) =>
  CORNERS.map(([x1, x2]) => {
    const y = output(x1, x2);
    const fires = y > THRESHOLD;
    return { pair: `${x1}, ${x2}`, y, fires, isRight: fires === (x1 + x2 === 2) };
  });

// The table of these answers.
export function table(answers, words) {
  const row = (name, cell) => `<tr><th scope="row">${name}</th>${answers.map(cell).join("")}</tr>`;
  const inputs = [1, 2].map((i) => `<var>x<sub>${i}</sub></var>`).join(", ");
  const sign = (isRight) =>
    `<span role="img" aria-label="${words[isRight ? "right" : "wrong"]}">${isRight ? "✓" : "✗"}</span>`;
  return `
    ${row(inputs, ({ pair }) => `<th scope="col">${pair}</th>`)}
    ${row(words.output, ({ y }) => `<td>${number(y, 2)}</td>`)}
    ${row(words.answer, ({ fires, isRight }) =>
      `<td data-right="${isRight}">${words[fires ? "fires" : "silent"]} ${sign(isRight)}</td>`)}`;
}
