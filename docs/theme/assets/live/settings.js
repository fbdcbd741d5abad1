// The settings of a training: what each may be, and how an address has them.

import { activations } from "./activations.js";

export const settings = {
  seed: { initial: 42, least: 0, most: 2 ** 32 - 1, whole: true },
  lr: { initial: 0.001, least: 1e-5, most: 1 },
  batch: { initial: 32, least: 1, most: 1024, whole: true },
  hidden: { initial: 128, least: 1, most: 512, whole: true },
  activation: { initial: "relu", choices: Object.keys(activations) },
  epochs: { initial: 5, least: 1, most: 50, whole: true },
};

// The value that a text gives a setting; undefined if it gives none.
export function read(name, text) {
  const { least, most, whole, choices } = settings[name];
  if (choices) return choices.find((choice) => choice === text);
  const value = text.trim() === "" ? NaN : Number(text);
  const fits = value >= least && value <= most && (!whole || Number.isInteger(value));
  return fits ? value : undefined;
}

// The settings that a query has, and its texts that give none.
export function fromQuery(query) {
  const asked = new URLSearchParams(query);
  const [values, faults] = [{}, []];
  for (const [name, { initial }] of Object.entries(settings)) {
    const text = asked.get(name);
    const value = text === null ? initial : read(name, text);
    values[name] = value ?? initial;
    if (value === undefined) faults.push([name, text]);
  }
  return { values, faults };
}

// A query with these settings, but for those that are as at first.
export function intoQuery(query, values) {
  const asked = new URLSearchParams(query);
  for (const [name, { initial }] of Object.entries(settings)) {
    asked.delete(name);
    if (values[name] !== initial) asked.set(name, values[name]);
  }
  return asked;
}
