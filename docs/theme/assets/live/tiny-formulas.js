// The article's formula of each step, as MathML, and the same with its numbers.

import { LABELS, NAMES } from "./tiny-picture.js";
import { parts } from "./tiny.js";

const name = (letter) => `<mi>${letter}</mi>`;
const sign = (mark) => `<mo>${mark}</mo>`;
const sub = (letter, index) => `<msub>${name(letter)}<mrow>${[...index].map(name).join("")}</mrow></msub>`;
const slope = (below) =>
  `<mfrac><mrow>${sign("∂")}${name("L")}</mrow><mrow>${sign("∂")}${below}</mrow></mfrac>`;
const sum = (index) => `<munder>${sign("∑")}${name(index)}</munder>`;
const call = (named, inside) => `${name(named)}${sign("(")}${inside}${sign(")")}`;
const cases = (...rows) =>
  `<mrow>${sign("{")}<mtable>${rows.map(([value, ...when]) =>
    `<mtr><mtd><mn>${value}</mn></mtd><mtd>${sign("(")}${when.join("")}${sign(")")}</mtd></mtr>`).join("")}</mtable></mrow>`;
const math = (...parts) => `<math displaystyle="true">${parts.join("")}</math>`;

const equals = sign("=");
const zero = "<mn>0</mn>";

// From the step before the first one on.
export const FORMULAS = [
  [],
  [
    math(sub("z", "j"), equals, sum("i"), sub("x", "i"), sub("w", "ij"), sign("+"), sub("b", "j")),
    math(sub("h", "j"), equals, call("ReLU", sub("z", "j"))),
  ],
  [
    math(sub("a", "k"), equals, sum("j"), sub("h", "j"), sub("w", "jk"), sign("+"), sub("b", "k")),
    math(sub("p", "k"), equals, `<mfrac><msup>${name("e")}${sub("a", "k")}</msup>${name("S")}</mfrac>`),
  ],
  [math(name("L"), equals, sign("−"), name("ln"), sub("p", "t"))],
  [
    math(slope(sub("a", "k")), equals, sub("p", "k"), sign("−"),
      cases([1, name("k"), equals, name("t")], [0, name("k"), sign("≠"), name("t")])),
  ],
  [
    math(slope(sub("w", "jk")), equals, sub("h", "j"), slope(sub("a", "k"))),
    math(slope(sub("b", "k")), equals, slope(sub("a", "k"))),
  ],
  [
    math(slope(sub("z", "j")), equals, sum("k"), slope(sub("a", "k")), sub("w", "jk"), sign("·"),
      cases([1, sub("z", "j"), sign(">"), zero], [0, sub("z", "j"), sign("≤"), zero])),
  ],
  [
    math(slope(sub("w", "ij")), equals, sub("x", "i"), slope(sub("z", "j"))),
    math(slope(sub("b", "j")), equals, slope(sub("z", "j"))),
  ],
  [math(name("θ"), sign("←"), name("θ"), sign("−"), name("η"), slope(name("θ")))],
];

// The numbers of a step, a line each: those that `numbers` has before it, and those of
// its pass. `write` makes a text of a number.
export function sums({ numbers, seen, right, step, rate, write }) {
  const { w1, b1, w2, b2, x } = parts(numbers);
  const { z, h, a, p, loss, dA, dZ, dW1, dW2, slopes } = seen;
  const both = (make) => [0, 1].flatMap(make);
  // What has more than two decimals is rounded.
  const is = (value) => {
    const isExact = Math.abs(100 * value - Math.round(100 * value)) < 1e-9;
    return `${isExact ? "=" : "≈"} ${write(value)}`;
  };
  const factor = (value) => (value < 0 ? `(${write(value)})` : write(value));
  const times = (one, other) => `${factor(one)} × ${factor(other)}`;
  const weighted = (inputs, weights, biases, to) =>
    [...inputs.map((input, i) => times(input, weights[i][to])), factor(biases[to])].join(" + ");
  const products = (values, back, found, names) =>
    both((from) => both((to) =>
      `<b>${names[0][from]}→${names[1][to]}</b> ${times(values[from], back[to])} ${is(found[from][to])}`));
  const [inputs, hidden, outputs] = NAMES;
  const moved = (value, change) =>
    `${write(value)} ${change < 0 ? "+" : "−"} ${write(Math.abs(change))} ${is(value - change)}`;
  const lines = [
    () => [],
    () => both((j) => `${["z₁", "z₂"][j]} = ${weighted(x, w1, b1, j)} ${is(z[j])}`)
      .concat(`h₁ ${is(h[0])}, h₂ ${is(h[1])}`),
    () => both((k) => `${["a₀", "a₁"][k]} = ${weighted(h, w2, b2, k)} ${is(a[k])}`)
      .concat(`p₀ ${is(p[0])}, p₁ ${is(p[1])}`),
    () => [`L = −ln ${write(p[right])} ${is(loss)}`],
    () => both((k) => `<b>${["a₀", "a₁"][k]}</b> ${write(p[k])} − ${+(k === right)} ${is(dA[k])}`),
    () => products(h, dA, dW2, [hidden, outputs]),
    () => both((j) =>
      `<b>${["z₁", "z₂"][j]}</b> (${both((k) => times(dA[k], w2[j][k])).join(" + ")}) × ${+(z[j] > 0)} ${is(dZ[j])}`),
    () => products(x, dZ, dW1, [inputs, hidden]),
    () => slopes.map((slope, i) =>
      `<b>${LABELS[i].replace(/^w\d /, "")}</b> ${moved(numbers[i], rate * slope)}`),
  ];
  return lines[step]();
}
