import type { Layer, Shape } from "./raster";
import { disc, ink, polygon, roundedBox, stroke } from "./raster";

// A form on white paper with a green rim: the paper carries the picture on a dark ribbon, the rim on a light one.
const paper = ink("#FFFFFF");
const rim = ink("#1B7F5C");
const line = ink("#8FA89F");
const bar = ink("#E08A1E");
const alarm = ink("#C8372D");

type Point = readonly [number, number];

/** A sixteenth of the picture: one pixel of the smallest icon, two of the next, so that straight edges stay sharp. */
const px = (count: number): number => count / 16;

/** A sheet of paper with its rim. */
function sheet(left: number, top: number, right: number, bottom: number): Layer[] {
  const width = px(1);
  return [
    { shape: roundedBox(left, top, right, bottom, width * 1.4), ink: rim },
    { shape: roundedBox(left + width, top + width, right - width, bottom - width, width * 0.5), ink: paper },
  ];
}

const rule = (left: number, right: number, top: number, height: number): Shape =>
  roundedBox(left, top, right, top + height, height / 2.2);

/** A check mark in its own white outline, so that it stands off the paper's rim. */
function check(points: readonly Point[], width: number, outline: number): Layer[] {
  return [
    { shape: stroke(points, width + outline * 2), ink: paper },
    { shape: stroke(points, width), ink: rim },
  ];
}

/** The product: a form, a bar that shows how much is done, and a check mark. */
export function productIcon(): Layer[] {
  return [
    ...sheet(px(1), px(0), px(14), px(16)),
    { shape: rule(px(4), px(10), px(3), px(1)), ink: line },
    { shape: roundedBox(px(3.5), px(12), px(11.5), px(14), px(0.5)), ink: ink("#F3D9B1") },
    { shape: roundedBox(px(3.5), px(12), px(9), px(14), px(0.5)), ink: bar },
    ...check(
      [
        [px(5.2), px(7.6)],
        [px(7.8), px(10.2)],
        [px(14.2), px(3.8)],
      ],
      px(2),
      px(0.8),
    ),
  ];
}

/** Review: the form under a magnifying glass. */
export function reviewIcon(): Layer[] {
  const [x, y] = [px(9.5), px(8.5)];
  const handle: readonly Point[] = [
    [px(12.6), px(11.6)],
    [px(14.6), px(13.6)],
  ];
  return [
    ...sheet(px(0), px(0), px(11), px(14)),
    { shape: rule(px(2), px(9), px(2), px(1)), ink: line },
    { shape: rule(px(2), px(6), px(4), px(1)), ink: line },
    { shape: disc(x, y, px(5.1)), ink: paper },
    { shape: stroke(handle, px(3.3)), ink: paper },
    { shape: stroke(handle, px(2)), ink: bar },
    { shape: disc(x, y, px(4.3)), ink: bar },
    { shape: disc(x, y, px(3)), ink: paper },
    { shape: roundedBox(x - px(0.5), y - px(2), x + px(0.5), y + px(0.5), px(0.4)), ink: alarm },
    { shape: disc(x, y + px(1.6), px(0.7)), ink: alarm },
  ];
}

/** Clear marks: the form with a marked row, and an eraser over it. */
export function clearIcon(): Layer[] {
  const eraser: readonly Point[] = [
    [px(10), px(6)],
    [px(15.4), px(11.4)],
    [px(11.4), px(15.4)],
    [px(6), px(10)],
  ];
  const tip: readonly Point[] = [
    [px(8), px(8)],
    [px(13.4), px(13.4)],
    [px(11.4), px(15.4)],
    [px(6), px(10)],
  ];
  return [
    ...sheet(px(0), px(0), px(12), px(14)),
    { shape: rule(px(2), px(10), px(2), px(1)), ink: line },
    { shape: roundedBox(px(2), px(4), px(7), px(7), px(0.3)), ink: ink("#F3C9C4") },
    { shape: roundedBox(px(2), px(4), px(3), px(7), px(0.3)), ink: alarm },
    { shape: either(polygon(eraser), stroke([...eraser, [px(10), px(6)]], px(2.2))), ink: paper },
    { shape: either(polygon(eraser), stroke([...eraser, [px(10), px(6)]], px(0.6))), ink: rim },
    { shape: polygon(tip), ink: ink("#BFE3D5") },
  ];
}

function either(...shapes: readonly Shape[]): Shape {
  return (x, y) => shapes.some((shape) => shape(x, y));
}

/** Every icon that ships, by the name of its files. */
export const drawings: Readonly<Record<string, () => Layer[]>> = {
  icon: productIcon,
  "icon-review": reviewIcon,
  "icon-clear": clearIcon,
};

export const sizes: readonly number[] = [16, 32, 64, 80];
