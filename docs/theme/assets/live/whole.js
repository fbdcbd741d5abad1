// Whether the file of a picture was cut short, as when its download broke off: of such a
// file, one browser shows what is there, another one nothing.

export async function isCut(file) {
  const start = await file.slice(0, 12).arrayBuffer();
  const signature = String.fromCharCode(...new Uint8Array(start));
  const [, isWhole] = FORMATS.find(([begins]) => begins.test(signature)) ?? [];
  if (!isWhole) return false;
  try {
    return !isWhole(new DataView(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof RangeError) return true; // it leads beyond its end
    throw error;
  }
}

// What comes after the end is no fault: phones put films there.
const FORMATS = [
  [/^\x89PNG/, png],
  [/^\xff\xd8/, jpeg],
  [/^GIF8/, gif],
  [/^RIFF[^]{4}WEBP/, (view) => view.getUint32(4, true) + 8 <= view.byteLength],
  [/^BM[^]{4}\0{4}/, (view) => view.getUint32(2, true) <= view.byteLength],
];

// Chunks, until the one that is named IEND.
function png(view) {
  let at = 8;
  while (view.getUint32(at + 4) !== 0x49454e44) at += 12 + view.getUint32(at);
  return true;
}

// Segments, some of which hold another picture with its end, and between them data, where
// each 0xff is followed by 0 or by a mark without a length.
function jpeg(view) {
  const bytes = new Uint8Array(view.buffer);
  let at = 2;
  while ((at = bytes.indexOf(0xff, at)) >= 0) {
    const mark = view.getUint8(at + 1);
    if (mark === 0xd9) return true;
    if (mark === 0xff) at += 1;
    else if (mark < 2 || (mark > 0xcf && mark < 0xd9)) at += 2;
    else at += 2 + view.getUint16(at + 2);
  }
  return false;
}

// Extensions and images, each in small blocks, until a mark.
function gif(view) {
  const palette = (flags) => (view.getUint8(flags) & 0x80 ? 6 << (view.getUint8(flags) & 7) : 0);
  let at = 13 + palette(10);
  let kind;
  while ((kind = view.getUint8(at)) !== 0x3b) {
    at += kind === 0x21 ? 2 : 11 + palette(at + 9);
    let length;
    while ((length = view.getUint8(at++))) at += length;
  }
  return true;
}
