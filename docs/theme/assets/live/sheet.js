// A sheet to draw on, with a mouse, a pen or a finger. Where nothing is drawn, it is
// transparent, which counts as white.

export const SIZE = 280;

export class Sheet {
  #drawing;
  #awaited;
  // What it has: it is blank, something was drawn, or it was given.
  #content = "blank";

  // `changed` is called when there is something new on it, with whether it was drawn.
  constructor(canvas, changed) {
    this.canvas = canvas;
    this.changed = changed;
    this.paper = canvas.getContext("2d", { willReadFrequently: true });
    canvas.onpointerdown = (event) => this.#start(event);
    canvas.onpointermove = (event) => this.#draw(event);
    canvas.onlostpointercapture = ({ pointerId }) => {
      if (pointerId === this.#drawing) this.#drawing = undefined;
    };
  }

  // Begins an empty sheet with what `given` paints, if there is something.
  begin(given, { width, height } = { width: SIZE, height: SIZE }) {
    this.#content = given ? "given" : "blank";
    Object.assign(this.canvas, { width, height });
    given?.(this.paper);
    this.changed(!given);
  }

  get isBlank() {
    return this.#content === "blank";
  }

  // The pixels on it.
  read() {
    return this.paper.getImageData(0, 0, this.canvas.width, this.canvas.height);
  }

  // One pointer draws at a time: another finger, or the palm, leaves no trace.
  #start(event) {
    if (this.#drawing !== undefined || event.button !== 0) return;
    this.canvas.setPointerCapture(event.pointerId);
    this.#drawing = event.pointerId;
    if (this.#content === "given") this.begin();
    this.#content = "drawn";
    Object.assign(this.paper, { lineWidth: 26, lineCap: "round", lineJoin: "round" });
    this.paper.beginPath();
    this.#draw(event);
  }

  #draw({ pointerId, offsetX, offsetY }) {
    if (pointerId !== this.#drawing) return;
    const scale = SIZE / this.canvas.clientWidth;
    this.paper.lineTo(offsetX * scale, offsetY * scale);
    this.paper.stroke();
    // A pointer moves more often than the browser shows anything.
    cancelAnimationFrame(this.#awaited);
    this.#awaited = requestAnimationFrame(() => this.changed(true));
  }
}
