/** A colour with its share of what lies below it, each 0…1. */
export interface Ink {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Whether a point lies inside; both coordinates run from 0 to 1, downwards and to the right. */
export type Shape = (x: number, y: number) => boolean;

/** Shapes painted one over another, the last one on top; no ink cuts a hole. */
export interface Layer {
  readonly shape: Shape;
  readonly ink: Ink | undefined;
}

/** "#1B6E53" → its three shares. */
export function ink(hex: string): Ink {
  const share = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return { red: share(1), green: share(3), blue: share(5) };
}

/** A rectangle with rounded corners. */
export function roundedBox(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    if (x < left || x > right || y < top || y > bottom) return false;
    const beyondX = Math.max(left + radius - x, x - (right - radius), 0);
    const beyondY = Math.max(top + radius - y, y - (bottom - radius), 0);
    return beyondX * beyondX + beyondY * beyondY <= radius * radius;
  };
}

/** A line through points, with round ends and joints. */
export function stroke(points: readonly (readonly [number, number])[], width: number): Shape {
  return (x, y) =>
    points.some((end, at) => {
      const start = points[at - 1];
      return start !== undefined && distance(x, y, start, end) <= width / 2;
    });
}

/** A filled circle. */
export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** The inside of a polygon, by the even-odd rule. */
export function polygon(points: readonly (readonly [number, number])[]): Shape {
  return (x, y) => {
    let inside = false;
    points.forEach(([endX, endY], at) => {
      const [startX, startY] = points.at(at - 1) ?? [endX, endY];
      if (startY > y !== endY > y && x < ((endX - startX) * (y - startY)) / (endY - startY) + startX) inside = !inside;
    });
    return inside;
  };
}

function distance(x: number, y: number, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - (ax + at * (bx - ax)), y - (ay + at * (by - ay)));
}

const samples = 8;

/** The layers as size × size pixels of red, green, blue and opacity; each pixel is the mean of 64 points. */
export function rasterise(layers: readonly Layer[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const fromTop = [...layers].reverse();
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      pixels.set(pixelOf(fromTop, size, row, column), (row * size + column) * 4);
  return pixels;
}

function pixelOf(fromTop: readonly Layer[], size: number, row: number, column: number): readonly number[] {
  const sum = { red: 0, green: 0, blue: 0, covered: 0 };
  for (let at = 0; at < samples * samples; at++) {
    const x = (column + ((at % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(at / samples) + 0.5) / samples) / size;
    const top = fromTop.find(({ shape }) => shape(x, y))?.ink;
    if (!top) continue;
    sum.red += top.red;
    sum.green += top.green;
    sum.blue += top.blue;
    sum.covered += 1;
  }
  if (sum.covered === 0) return [0, 0, 0, 0];
  const shade = (share: number) => Math.round((share / sum.covered) * 255);
  return [shade(sum.red), shade(sum.green), shade(sum.blue), Math.round((sum.covered / samples ** 2) * 255)];
}
