// What a game came to: the scores, what they are worth, and image by image.

import { element } from "./exhibit.js";
import { number, percent, words } from "./words.js";

// People who know no more of fashion than others, the majority of three for each of
// 1,000 test images: the README of Fashion-MNIST.
const PEOPLE = 0.835;

const text = (name, textContent, properties) => element(name, { textContent, ...properties });

// Each of the `rounds` has an image and the right label, the reader's (`you`) and the
// network's; `exhibit` has the words, `again` is the button for another game.
export function outcome(rounds, exhibit, again) {
  const count = rounds.length;
  const right = (who) => rounds.filter((round) => round[who] === round.right).length;
  const [you, network] = [right("you"), right("network")];
  const score = exhibit.say("score", { score: percent(you / count) });
  const heading = text("h3", score, { tabIndex: -1 });
  const end = ["lost", "drawn", "won"][1 + Math.sign(you - network)];
  const verdict = exhibit.say(end, { you, network, count });
  const scores = element("dl", { className: "contest-scores" });
  const shares = { you: you / count, network: network / count, people: PEOPLE };
  for (const [who, share] of Object.entries(shares)) {
    const bar = text("dd", percent(share, who === "people" ? 1 : 0));
    bar.style.setProperty("--share", share);
    scores.append(text("dt", exhibit.words[who]), bar);
  }
  const doubt = exhibit.say("doubt", {
    count,
    people: percent(PEOPLE, 1),
    points: number(100 * Math.sqrt((PEOPLE * (1 - PEOPLE)) / count)),
  });
  const items = rounds.map((round) => item(round, exhibit));
  const review = element("ol", { className: "contest-review" }, ...items);
  const title = text("h4", exhibit.words.review);
  const parts = [heading, text("p", verdict), scores, text("p", doubt), again];
  return { heading, verdict, parts: [...parts, title, review] };
}

function item(round, { words: own }) {
  const names = words("common").categories;
  const said = (who) => `${own[who]} ${names[round[who]]}`;
  const lines = ["you", "network"].map((who) => {
    const kind = round[who] === round.right ? "correct" : "wrong";
    const mark = text("span", kind === "wrong" ? "✗" : "✓", { role: "img" });
    mark.setAttribute("aria-label", own[kind]);
    return element("span", { className: `contest-${kind}` }, mark, ` ${said(who)}`);
  });
  return element("li", {}, round.image, text("strong", said("right")), ...lines);
}
