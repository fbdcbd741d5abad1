// A traceback as Python writes it of a file: MicroPython, which has the code from nowhere,
// shows no lines of it, and each of the calls of a function that calls itself for ever.

const FRAME = /^ {2}File "<stdin>", line (\d+)/;

// Its text, the line of the code where the error was raised, and the error.
export function tracebackOf(message, code) {
  const source = code.split("\n");
  const written = [];
  let line;
  for (const [said, times] of runs(message.trimEnd().split("\n"))) {
    const frame = said.match(FRAME);
    if (!frame) {
      written.push(said);
      continue;
    }
    // Of a bracket that is not closed, it says the line after the last one.
    line = Math.min(Number(frame[1]), source.length);
    written.push(said.replace(/\d+/, line), `    ${source[line - 1].trim()}`);
    if (times > 1) written.push(`  [Previous line repeated ${times - 1} more times]`);
  }
  return { text: written.join("\n"), line, error: written.at(-1) };
}

// Each line once, with how many times it follows itself.
function runs(lines) {
  const found = [];
  for (const line of lines) {
    if (found.at(-1)?.[0] === line) found.at(-1)[1] += 1;
    else found.push([line, 1]);
  }
  return found;
}
