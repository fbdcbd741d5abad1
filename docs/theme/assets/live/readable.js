// Whether pages get the pixels that they have drawn. To keep readers from being recognised
// by them, Firefox can be set to hand out noise, Tor Browser does, and Brave changes some.

const SIDE = 64;

// Once they do, they go on to: a reader may allow it meanwhile. To ask takes a phone longer
// than it has between two pictures of a stroke.
let known = false;

export const isReadable = () => (known ||= readsWhatItDrew());

function readsWhatItDrew() {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = SIDE;
  const paper = canvas.getContext("2d", { willReadFrequently: true });
  // Of many colours, as noise may spare what is plain.
  const colour = (pixel) => [pixel % 256, (pixel * 7) % 256, (pixel * 31) % 256];
  for (let pixel = 0; pixel < SIDE ** 2; pixel++) {
    paper.fillStyle = `rgb(${colour(pixel)})`;
    paper.fillRect(pixel % SIDE, Math.floor(pixel / SIDE), 1, 1);
  }
  const { data } = paper.getImageData(0, 0, SIDE, SIDE);
  return data.every((value, i) => value === [...colour(i >> 2), 255][i % 4]);
}
