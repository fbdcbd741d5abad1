// Two categories to choose, before the page says which two are confused most: data-counts
// has the confusion matrix, row by row.

import { Results } from "./results.js";
import { number, words } from "./words.js";

customElements.define("live-pair", class extends Results {
  static lists = ["counts"];

  show(box) {
    const { words: own, counts } = this;
    const names = words("common").categories;
    const confused = (one, other) =>
      counts[one * names.length + other] + counts[other * names.length + one];
    this.pairs = names.flatMap((_, one) =>
      [...names.keys()].slice(one + 1).map((other) => ({
        text: this.say("pair", { one: names[one], other: names[other] }),
        places: [one, other],
        count: confused(one, other),
      })),
    );
    this.pairs.sort((one, other) => other.count - one.count);
    const choice = (name, i) =>
      `<button type="button" name="category" value="${i}" aria-pressed="false">${name}</button>`;
    box.innerHTML = `
      <p>${own.hint}</p>
      <div class="pair-choices" role="group" aria-label="${own.choices}">${names.map(choice).join("")}</div>
      <p><button type="button" name="compare">${own.compare}</button>
        <button type="button" name="again">${own.again}</button></p>
      <p class="pair-said" role="status"></p>`;
    this.said = box.querySelector(".pair-said");
    this.choices = [...box.querySelectorAll("[name=category]")];
    // In the order in which they were chosen.
    this.chosen = [];
    const actions = {
      category: (button) => this.#choose(Number(button.value)),
      compare: () => this.#compare(),
      again: () => this.#begin(),
    };
    box.onclick = ({ target }) => actions[target.name]?.(target);
    this.#begin();
  }

  #begin() {
    this.said.textContent = "";
    this.conceal(this.said.parentElement);
    this.#press([]);
  }

  // A third one takes the place of the first.
  #choose(i) {
    const isChosen = this.chosen.includes(i);
    this.#press(isChosen ? this.chosen.filter((one) => one !== i) : [...this.chosen, i].slice(-2));
  }

  #press(chosen) {
    this.chosen = chosen;
    this.choices.forEach((button, i) => (button.ariaPressed = String(chosen.includes(i))));
  }

  #compare() {
    const { pairs, chosen } = this;
    const [first] = pairs;
    const rank = pairs.findIndex(({ places }) => places.every((place) => chosen.includes(place)));
    this.reveal(this.said.parentElement);
    const told = chosen.length < 2 ? "shown" : rank === 0 ? "found" : "said";
    this.said.textContent = this.say(told, {
      first: first.text,
      count: number(first.count),
      yours: pairs[rank]?.text,
      yours_count: number(pairs[rank]?.count ?? 0),
      rank: number(rank + 1),
      pairs: number(pairs.length),
    });
  }
});
