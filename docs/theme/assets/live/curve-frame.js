// Where curves are drawn: places along the bottom, values up the side.

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [360, 220, 44, 338, 12, 184];

export class CurveFrame {
  // `places` are numbers; on a logarithmic axis, equal steps multiply by equal factors.
  constructor({ places, isLogarithmic, top }) {
    const along = places.map((place) => (isLogarithmic ? Math.log(place) : place));
    const [first, last] = [along[0], along.at(-1)];
    this.shares = along.map((place) => (place - first) / (last - first));
    Object.assign(this, { places, top });
  }

  x(at) {
    return LEFT + (RIGHT - LEFT) * this.shares[at];
  }

  y(value) {
    return BOTTOM - ((BOTTOM - TOP) * value) / this.top;
  }

  // What a pointer is over: the nearest place's index, and the value.
  under({ clientX, clientY }, { left, top, width }) {
    const scale = WIDTH / width;
    const share = ((clientX - left) * scale - LEFT) / (RIGHT - LEFT);
    const distances = this.shares.map((one) => Math.abs(one - share));
    const height = (BOTTOM - (clientY - top) * scale) / (BOTTOM - TOP);
    return {
      at: distances.indexOf(Math.min(...distances)),
      value: this.top * Math.min(1, Math.max(0, height)),
    };
  }

  // The lines and numbers of both axes; `marked` are the places that have their number.
  axes({ marked, write, writePlace, name }) {
    const lines = [0, this.top / 2, this.top].map(
      (value) => `<path d="M${LEFT} ${this.y(value)}H${RIGHT}"/>
        <text x="${LEFT - 5}" y="${this.y(value) + 4}" text-anchor="end">${write(value)}</text>`,
    );
    const numbers = marked.map(
      (at) => `<text x="${this.x(at)}" y="${BOTTOM + 15}" text-anchor="middle">${writePlace(this.places[at])}</text>`,
    );
    return `${lines.join("")}${numbers.join("")}
      <text x="${(LEFT + RIGHT) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${name}</text>`;
  }

  // A curve, broken where a value is undefined.
  curve(values, kind) {
    let drawn = "";
    values.forEach((value, at) => {
      if (value === undefined) return;
      const isNew = values[at - 1] === undefined;
      drawn += `${isNew ? "M" : "L"}${this.x(at).toFixed(1)} ${this.y(value).toFixed(1)}`;
    });
    return `<path class="curve-${kind}" d="${drawn || "M0 0"}"/>`;
  }

  // From the lowest to the highest value of each place.
  spread(low, high) {
    const lines = low.map((value, at) => `M${this.x(at)} ${this.y(value)}V${this.y(high[at])}`);
    return `<path class="curve-spread" d="${lines.join("")}"/>`;
  }

  picture(drawn, label) {
    return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${drawn}</svg>`;
  }
}
