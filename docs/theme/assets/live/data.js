// What the exhibits load: what the run of the blocks made, each asked for once.

import { PIXELS } from "./network.js";

const asked = new Map();

// One promise for each file; after a failure, the next call asks again.
function once(name, make) {
  if (!asked.has(name)) {
    const promise = make();
    promise.catch(() => asked.delete(name));
    asked.set(name, promise);
  }
  return asked.get(name);
}

async function file(name) {
  const answer = await fetch(new URL(`../../live/${name}`, import.meta.url));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.arrayBuffer();
}

// The trained weights, in Keras's order.
export const weights = () =>
  once("network", async () => new Float32Array(await file("network.bin")));

// The `set` of "test", "training" or "held-out": its labels, and its images as bytes, one
// after the other.
export const images = (set) =>
  once(set, async () => {
    const [bytes, labels] = await Promise.all([
      file(`${set}-images.zlib`).then(inflated),
      file(`${set}-labels.bin`),
    ]);
    return { labels: new Uint8Array(labels), bytes: new Uint8Array(bytes) };
  });

// What Python's zlib made smaller.
function inflated(buffer) {
  const stream = new Blob([buffer]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream("deflate"))).arrayBuffer();
}

// One of the images, its pixels between 0 and 1.
export const pixelsOf = ({ bytes }, index) =>
  Float64Array.from(
    bytes.subarray(index * PIXELS, (index + 1) * PIXELS),
    (byte) => byte / 255,
  );
