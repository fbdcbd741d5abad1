// What the exhibits load: what the run of the blocks made, each asked for once.

import { PIXELS, SIDE } from "./network.js";

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

// The `set` of "test" or "training": its images as bytes, one after the other, and labels.
export const images = (set) =>
  once(set, async () => {
    const [pictures, names] = await Promise.all([
      file(`${set}-images.png`),
      file(`${set}-labels.bin`),
    ]);
    const labels = new Uint8Array(names);
    return { labels, bytes: await tiles(new Blob([pictures]), labels.length) };
  });

// The images of a sprite, each as 784 bytes.
async function tiles(blob, length) {
  const picture = await createImageBitmap(blob, { colorSpaceConversion: "none" });
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const columns = width / SIDE;
  const bytes = new Uint8Array(length * PIXELS);
  for (let i = 0; i < bytes.length; i++) {
    const [tile, inside] = [Math.floor(i / PIXELS), i % PIXELS];
    const x = (tile % columns) * SIDE + (inside % SIDE);
    const y = Math.floor(tile / columns) * SIDE + Math.floor(inside / SIDE);
    bytes[i] = data[4 * (y * width + x)];
  }
  return bytes;
}

// One of the images, its pixels between 0 and 1.
export const pixelsOf = ({ bytes }, index) =>
  Float64Array.from(
    bytes.subarray(index * PIXELS, (index + 1) * PIXELS),
    (byte) => byte / 255,
  );
