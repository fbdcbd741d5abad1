// The article's equation with its numbers, as MathML: quick enough for every step of
// a slider.

const line = (left, sign, right) =>
  `<mtr><mtd>${left}</mtd><mtd><mo>${sign}</mo></mtd><mtd>${right}</mtd></mtr>`;
const applied = (inside, name = "f") =>
  `<mi>${name}</mi><mo>(</mo>${inside}<mo>)</mo>`;
const indexed = (name) => `<msub><mi>${name}</mi><mi>i</mi></msub>`;

const GENERAL = applied(
  '<munderover><mo movablelimits="false">∑</mo>' +
    "<mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mn>3</mn></munderover>" +
    `${indexed("w")}${indexed("x")}<mo>+</mo><mi>b</mi>`,
);

// A number after its sign; the first of a sum has none unless it is negative.
function signed(written, isFirst = true) {
  const sign = written.startsWith("−") ? "−" : isFirst ? "" : "+";
  return `${sign && `<mo>${sign}</mo>`}<mn>${written.replace("−", "")}</mn>`;
}

// Of numbers as they are written.
export function equation({ inputs, weights, bias, sum, output, equals, label }) {
  const products = weights.map(
    (weight, i) => `${signed(weight, i === 0)}<mo>×</mo><mn>${inputs[i]}</mn>`,
  );
  return `<math display="block"><mtable>
    ${line("<mi>y</mi>", "=", GENERAL)}
    ${line("", "=", applied(products.join("") + signed(bias, false)))}
    ${line("", "=", applied(signed(sum), label))}
    ${line("", equals, signed(output))}
  </mtable></math>`;
}
