// A canvas to draw on, with a pointer or with the keyboard: the arrow keys move the pen,
// the space bar puts it down and lifts it.

const PEN = 26;
const STEP = 10;
const ARROWS = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

// `cursor` is shown where the keyboard's pen is. Calls `stroke(line)` for each line, which
// the function `line` draws, and `pen(isDown)`.
export function drawable(canvas, cursor, { stroke, pen }) {
  const { width } = canvas;
  const context = canvas.getContext("2d");
  const inside = (value) => Math.min(width, Math.max(0, value));
  let place = [width / 2, width / 2];
  let isDown = false;

  const go = (to, draws) => {
    const from = place;
    place = to.map(inside);
    cursor.style.left = `${(100 * place[0]) / width}%`;
    cursor.style.top = `${(100 * place[1]) / width}%`;
    if (!draws) return;
    stroke(() => {
      Object.assign(context, { lineWidth: PEN, lineCap: "round", strokeStyle: "#222" });
      context.beginPath();
      context.moveTo(...from);
      context.lineTo(...place);
      context.stroke();
    });
  };
  const put = (down) => {
    isDown = down;
    cursor.classList.toggle("garment-down", down);
  };

  const under = ({ offsetX, offsetY }) =>
    [offsetX, offsetY].map((value) => (value * width) / canvas.clientWidth);
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    put(false);
    go(under(event));
    go(place, true);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) go(under(event), true);
  });

  canvas.addEventListener("keydown", (event) => {
    const arrow = ARROWS[event.key];
    if (!arrow && event.key !== " ") return;
    event.preventDefault();
    if (arrow) go(place.map((value, axis) => value + arrow[axis]), isDown);
    else if (!event.repeat) {
      put(!isDown);
      pen(isDown);
      if (isDown) go(place, true);
    }
  });
}
