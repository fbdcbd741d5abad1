// A block of Python that the reader can change and run where it stands. What the build
// printed stays in the page: it comes back, and is what paper has.

import { button, element, Exhibit } from "./exhibit.js";
import { tracebackOf } from "./traceback.js";
import { words } from "./words.js";

customElements.define("live-python", class extends Exhibit {
  show(box) {
    const { words: own } = this;
    const [code, output] = this.querySelectorAll("pre > code");
    this.still = { code: code.textContent.trimEnd(), output: output?.textContent ?? "" };
    this.field = element("textarea", {
      ariaLabel: own.field,
      autocapitalize: "off",
      spellcheck: false,
      wrap: "off",
    });
    this.field.setAttribute("autocorrect", "off"); // iPhones would correct names
    this.runs = button(own.run, () => (this.worker ? this.#stop() : this.#run()));
    this.runs.name = "run";
    const reset = button(own.reset, () => this.#close());
    this.state = element("p", { className: "python-state" });
    this.output = element("pre", { className: "python-output", tabIndex: 0 });
    this.output.role = "region";
    this.output.ariaLabel = own.output;
    this.edit = button(own.edit, () => this.#open());
    this.edit.className = "python-edit";
    const hint = element("span", { className: "python-hint" }, own.hint);
    const buttons = element("p", {}, this.runs, reset, hint);
    const editor = element("div", { className: "python-editor" });
    editor.append(this.field, buttons, this.state, this.output);
    box.append(...this.childNodes, editor, this.edit);
    this.field.oninput = () => this.#fit();
    this.field.onkeydown = (event) => this.#press(event);
    this.field.addEventListener("beforeinput", (event) => this.#indent(event));
  }

  // What the reader made of it, or what the page shows.
  get code() {
    return this.isOpen ? this.field.value : this.querySelector("pre > code").textContent;
  }

  get isOpen() {
    return this.hasAttribute("data-editing");
  }

  // Leaving the page does so, too.
  end() {
    this.worker?.terminate();
    this.worker = undefined;
  }

  #open() {
    this.field.value = this.still.code;
    this.output.textContent = this.still.output;
    this.state.textContent = "";
    this.toggleAttribute("data-editing", true);
    this.#fit();
    // The button that was pressed is in view: the page stays where it is.
    this.field.focus({ preventScroll: true });
  }

  #close() {
    this.#stop();
    this.toggleAttribute("data-editing", false);
    this.edit.focus({ preventScroll: true });
  }

  #fit() {
    this.field.rows = this.field.value.split("\n").length;
  }

  #press(event) {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#run();
  }

  // A new line begins below the one before it, as in any editor of Python.
  #indent(event) {
    if (event.inputType !== "insertLineBreak" || event.isComposing) return;
    const { value, selectionStart } = this.field;
    const line = value.slice(0, selectionStart).split("\n").at(-1);
    const deeper = line.trimEnd().endsWith(":") ? "    " : "";
    event.preventDefault();
    // What else changes a field's text forgets what could be undone.
    document.execCommand("insertText", false, `\n${line.match(/^ */)[0]}${deeper}`);
  }

  // In an interpreter of its own, after the blocks above it, which it may build on.
  #run() {
    this.end();
    const all = [...document.querySelectorAll("live-python")];
    this.blocks = all.slice(0, all.indexOf(this) + 1).map(({ code }) => code);
    this.output.textContent = "";
    this.state.textContent = this.words.running;
    this.runs.textContent = this.words.stop;
    const address = new URL("python-worker.js", import.meta.url);
    this.worker = new Worker(address, { type: "module" });
    this.worker.onmessage = ({ data }) => this.#hear(data);
    this.worker.onerror = () => this.#hear({ end: "unavailable" });
    this.worker.postMessage(this.blocks);
  }

  #hear({ printed, end, message, at }) {
    if (printed) this.output.append(printed);
    else if (end === "fault") this.#fail(message, at);
    else this.#finish(end === "unavailable" ? words("common").failed : this.words[end]);
  }

  #fail(message, at) {
    const { text, line, error } = tracebackOf(message, this.blocks[at]);
    const isOwn = at === this.blocks.length - 1;
    if (isOwn) this.output.append(text);
    this.#finish(this.say(isOwn ? "fault" : "above", { line, error }));
  }

  #stop() {
    if (this.worker) this.#finish(this.words.stopped);
  }

  #finish(sentence) {
    this.end();
    this.runs.textContent = this.words.run;
    this.state.textContent = sentence;
    this.announce(`${sentence} ${this.output.textContent.slice(0, 300)}`);
  }
});
