// The exhibits' words in the page's language, which the build puts into the page.

export const words = (part) =>
  JSON.parse(document.querySelector("script.live-words").textContent)[part];

// A sentence with its fields, {name}, filled in.
export const format = (sentence, fields) =>
  sentence.replace(/\{(\w+)\}/g, (_, name) => fields[name]);

const language = () => document.documentElement.lang;

export const number = (value, decimals = 0) =>
  new Intl.NumberFormat(language(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

export const percent = (value, decimals = 0) =>
  new Intl.NumberFormat(language(), {
    style: "percent",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
