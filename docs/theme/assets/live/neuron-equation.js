// The article's equation with its numbers, as MathML: quick enough for every step of
// a slider.

const SUM = "w1 × x1 + w2 × x2 + w3 × x3 + b";

// Indexed names, numbers, names and signs, each as what it is.
const marked = (text) =>
  text.replace(/[wx]\d|[\d.,]+|\p{L}+|\S/gu, (part) => {
    if (/^[wx]\d/.test(part)) return `<msub><mi>${part[0]}</mi><mn>${part[1]}</mn></msub>`;
    const kind = /\d/.test(part) ? "mn" : /\p{L}/u.test(part) ? "mi" : "mo";
    return `<${kind}>${part}</${kind}>`;
  });

const line = (right, left = "") =>
  `<mtr><mtd>${left}</mtd><mtd>${marked(right)}</mtd></mtr>`;

// `shown` has the numbers as they are written, by their names.
export function equation(shown) {
  const { sum, output, equals, label } = shown;
  const terms = SUM.replace(/[wx]\d|b/g, (name) => shown[name]).replaceAll("+ −", "−");
  return `<math display="block"><mtable>
    ${line(`= f (${SUM})`, "<mi>y</mi>")}
    ${line(`= f (${terms})`)}
    ${line(`= ${label} (${sum})`)}
    ${line(`${equals} ${output}`)}
  </mtable></math>`;
}
