// The exhibits' words in the page's language, which the build puts into the page.

export const words = (part) =>
  JSON.parse(document.querySelector("script.live-words").textContent)[part];

// A sentence with its fields, {name}, filled in.
export const format = (sentence, fields) =>
  sentence.replace(/\{(\w+)\}/g, (_, name) => fields[name]);

const writer = (style) => (value, decimals = 0) =>
  value.toLocaleString(document.documentElement.lang, {
    style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });

export const number = writer("decimal");
export const percent = writer("percent");
