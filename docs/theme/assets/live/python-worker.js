// Runs blocks of Python one after the other, in an interpreter of their own, and tells what
// the last of them prints. Whoever wants it to stop ends the worker: of all that browsers
// execute, only WebKit goes on with a loop that calls nothing, as `while True: pass`.

import { loadMicroPython } from "../micropython/micropython.mjs";

// What a page has room for: a loop may print for ever.
const MOST_PRINTED = 20_000;
const NEW_LINE = 10;

// MicroPython would wait for an answer that nobody can give. A file name of its own, so that
// its line is not taken for one of the reader's.
const NO_INPUT = `
import builtins
exec(compile("""
def refuse(*_):
    raise EOFError("EOF when reading a line")
""", "input", "exec"))
builtins.input = refuse
del builtins, refuse
`;

class Printer {
  #decoder = new TextDecoder();
  #bytes = [];
  #printed = 0;
  isOn = false;

  add(bytes) {
    if (!this.isOn) return;
    this.#bytes.push(...bytes);
    if (this.#bytes.at(-1) === NEW_LINE || this.#bytes.length > 200) this.flush();
  }

  flush() {
    if (this.#bytes.length === 0 || this.#printed > MOST_PRINTED) return;
    this.#printed += this.#bytes.length;
    const bytes = Uint8Array.from(this.#bytes.splice(0));
    postMessage({ printed: this.#decoder.decode(bytes, { stream: true }) });
    if (this.#printed > MOST_PRINTED) postMessage({ end: "flood" });
  }
}

onmessage = async ({ data: blocks }) => {
  try {
    const printer = new Printer();
    const stdout = (bytes) => printer.add(bytes);
    const python = await loadMicroPython({ stdout, linebuffer: false });
    python.runPython(NO_INPUT);
    postMessage(run(python, blocks, printer));
  } catch (error) {
    console.info(error);
    postMessage({ end: "unavailable" });
  }
};

function run(python, blocks, printer) {
  for (const [at, code] of blocks.entries()) {
    printer.isOn = at === blocks.length - 1;
    try {
      python.runPython(code);
    } catch ({ message }) {
      printer.flush();
      return { end: "fault", message, at };
    }
  }
  printer.flush();
  return { end: "done" };
}
