// The settings of a training: controls, which know what each may be, and the address.

import { activations } from "./activations.js";
import { element } from "./exhibit.js";
import { exact } from "./words.js";

// What the settings that are no numbers may be.
const CHOICES = {
  activation: Object.keys(activations),
  broken: ["nothing", "zero", "biases", "labels"],
};

// At first; of numbers, also the least, the largest, and the step where it is not 1.
const SETTINGS = {
  seed: [42, 0, 2 ** 32 - 1],
  lr: [0.001, 0.0001, 1, 0.0001],
  batch: [32, 1, 1024],
  hidden: [128, 1, 512],
  activation: ["relu"],
  epochs: [5, 1, 50],
  broken: ["nothing"],
};

// The values and their controls; `changed` is called after each change.
export function settings(exhibit, changed) {
  const asked = new URLSearchParams(location.search);
  const faults = element("div", { className: "training-faults", role: "alert" });
  const values = {};
  const takes = {};
  const labels = Object.entries(SETTINGS).map(([name, [value, min, max, step = 1]]) => {
    const label = exhibit.words[name];
    const choices = CHOICES[name];
    const option = (choice) => new Option(exhibit.words[`${name}_${choice}`] ?? choice, choice);
    const control = choices
      ? element("select", {}, ...choices.map(option))
      : element("input", { type: "number", min, max, step });
    control.required = true;
    // Gives the control a value; if it cannot have that, it keeps its own.
    const take = (text) => {
      control.value = text;
      if (control.validity.valid) values[name] = control.valueAsNumber ?? text;
      else {
        const all = [min, max, step, values[name]].map(choices ? String : exact);
        const [least, most, by, used] = all;
        const range = { min: least, max: most, step: by };
        const may = choices ? choices.join(", ") : exhibit.say("range", range);
        // Where a field of numbers takes letters, it does not tell which.
        const why = text ? "fault" : "no_number";
        const fault = exhibit.say(why, { label, text: text.slice(0, 20), may, used });
        faults.append(element("div", {}, fault));
      }
      control.value = values[name];
    };
    takes[name] = take;
    values[name] = value;
    take(asked.get(name) || value);
    control.onchange = () => set({ [name]: control.value });
    return element("label", {}, label, control);
  });
  const set = (changes) => {
    faults.textContent = "";
    for (const [name, value] of Object.entries(changes)) takes[name](value);
    const address = new URL(location);
    for (const entry of Object.entries(values)) address.searchParams.set(...entry);
    history.replaceState(history.state, "", address);
    changed();
  };
  return { values, labels, faults, set };
}

// All settings but the seed, as they are at first but for some changes.
export const preset = (changes) => {
  const { seed, ...others } = SETTINGS;
  const first = Object.entries(others).map(([name, [value]]) => [name, value]);
  return { ...Object.fromEntries(first), ...changes };
};
