// The settings of a training: controls, which know what each may be, and the address.

import { activations } from "./activations.js";
import { element } from "./exhibit.js";
import { number } from "./words.js";

const CHOICES = Object.keys(activations);

// At first; of numbers, also the least, the largest, and the step where it is not 1.
const SETTINGS = {
  seed: [42, 0, 2 ** 32 - 1],
  lr: [0.001, 0.0001, 1, 0.0001],
  batch: [32, 1, 1024],
  hidden: [128, 1, 512],
  activation: ["relu"],
  epochs: [5, 1, 50],
};

// With as many decimals as it has.
const written = (value) => number(Number(value), String(value).split(".")[1]?.length);

// The values and their controls; `changed` is called after each change.
export function settings(exhibit, changed) {
  const asked = new URLSearchParams(location.search);
  const faults = element("div", { className: "training-faults", role: "alert" });
  const values = {};
  const labels = Object.entries(SETTINGS).map(([name, [value, min, max, step = 1]]) => {
    const label = exhibit.words[name];
    const control = max
      ? element("input", { type: "number", min, max, step })
      : element("select", {}, ...CHOICES.map((choice) => new Option(choice)));
    control.required = true;
    // Gives the control a value; if it cannot have that, it keeps its own.
    const take = (text) => {
      control.value = text;
      if (control.validity.valid) values[name] = control.valueAsNumber ?? text;
      else {
        const all = [min, max, step, values[name]].map(max ? written : String);
        const [least, most, by, used] = all;
        const range = { min: least, max: most, step: by };
        const may = max ? exhibit.say("range", range) : CHOICES.join(", ");
        // Where a field of numbers takes letters, it does not tell which.
        const why = text ? "fault" : "no_number";
        const fault = exhibit.say(why, { label, text: text.slice(0, 20), may, used });
        faults.append(element("div", {}, fault));
      }
      control.value = values[name];
    };
    values[name] = value;
    take(asked.get(name) || value);
    control.onchange = () => {
      faults.textContent = "";
      take(control.value);
      const address = new URL(location);
      for (const entry of Object.entries(values)) address.searchParams.set(...entry);
      history.replaceState(history.state, "", address);
      changed();
    };
    return element("label", {}, label, control);
  });
  return { values, labels, faults };
}
