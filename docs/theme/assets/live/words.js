// The exhibits' words in the page's language, which the build puts into the page: in an
// attribute, as Material runs the text of any script that instant navigation brings.

export const words = (part) =>
  JSON.parse(document.querySelector(".live-words").dataset.words)[part];

// A sentence with its fields, {name}, filled in.
export const format = (sentence, fields) =>
  sentence.replace(/\{(\w+)\}/g, (_, name) => fields[name]);

// Kept, as to make one takes a phone longer than to write many numbers.
const formats = new Map();

function formatOf(style, decimals) {
  const { lang } = document.documentElement;
  const key = `${lang} ${style} ${decimals}`;
  if (!formats.has(key)) {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    formats.set(key, new Intl.NumberFormat(lang, { style, ...digits }));
  }
  return formats.get(key);
}

// With the sign that is as wide as a digit, which browsers do not write.
const writer = (style) => (value, decimals = 0) =>
  formatOf(style, decimals).format(value).replace("-", "−");

export const number = writer("decimal");
export const percent = writer("percent");

// With two decimals; what would be written as −0 is 0.
export const decimal = (value) => number(Math.abs(value) < 0.005 ? 0 : value, 2);

// With as many decimals as it has.
export const exact = (value) => number(Number(value), String(value).split(".")[1]?.length);
