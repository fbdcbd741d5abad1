// What all exhibits have in common: each loads what it needs when it comes into view.
// Until that is there, its still picture and text stay.

import { format, words } from "./words.js";

export class Exhibit extends HTMLElement {
  #observer;
  #announcing;

  // Loads what the exhibit needs; what it gives is passed to `show`.
  async load() {}

  // Ends what would outlive the exhibit: workers, timers, listeners of the document.
  end() {}

  connectedCallback() {
    if (this.#observer) return;
    const begin = (entries) => entries.some((entry) => entry.isIntersecting) && this.#begin();
    this.#observer = new IntersectionObserver(begin, { rootMargin: "25%" });
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer?.disconnect();
    this.end();
  }

  async #begin() {
    this.#observer.disconnect();
    this.setAttribute("aria-busy", "true");
    const state = element("p", { className: "live-state", role: "status" });
    this.append(state);
    try {
      this.words = words(this.localName);
      state.append(words("common").loading);
      const loaded = await this.load();
      state.remove();
      if (this.isConnected) this.#replace(loaded);
    } catch (error) {
      console.info(error);
      // A page that has been left has nothing to say.
      if (this.isConnected) this.#fail(state, error);
    }
    this.removeAttribute("aria-busy");
  }

  #replace(loaded) {
    const { title } = this.words;
    const box = element("div", { className: "live-box", role: "group", ariaLabel: title });
    this.live = element("p", { className: "live-announcement", role: "status" });
    this.show(box, loaded);
    this.replaceChildren(box, this.live);
    this.dataset.state = "ready";
  }

  #fail(state, error) {
    this.dataset.state = "failed";
    if (!state.isConnected) this.append(state);
    // Without the words of the page, there is only the browser's.
    if (!this.words) return state.replaceChildren(String(error));
    const { failed, again } = words("common");
    const retry = () => {
      state.remove();
      // Or the focus would be lost with the button.
      this.tabIndex = -1;
      this.focus();
      this.#begin();
    };
    state.replaceChildren(failed, " ", button(again, retry));
  }

  // Has screen readers say a sentence once what it is about stays the same for a while.
  announce(sentence) {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.live.textContent = sentence;
    }, 600);
  }

  // The sentence of that name in the page's language, its fields filled in.
  say(name, fields = {}) {
    return format(this.words[name], fields);
  }
}

// A new element with properties and children.
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export const button = (textContent, onclick) =>
  element("button", { type: "button", textContent, onclick });
