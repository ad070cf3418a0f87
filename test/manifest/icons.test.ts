import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { drawings, sizes } from "../../.scripts/icons/drawings";
import { ink, polygon, rasterise, roundedBox } from "../../.scripts/icons/raster";

const assets = join(__dirname, "../../assets");
const names = Object.keys(drawings);
const backgrounds = { white: 255, "the black theme": 38, "the dark grey theme": 68 };

/** Relative luminance, 0 black to 1 white, of a pixel laid on a grey background. */
function luminance([red = 0, green = 0, blue = 0, alpha = 0]: readonly number[], background: number): number {
  const shades = [red, green, blue].map((shade) => {
    const share = (shade * alpha + background * (255 - alpha)) / 255 / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (shades[0] ?? 0) + 0.7152 * (shades[1] ?? 0) + 0.0722 * (shades[2] ?? 0);
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe.each(names)("%s", (name) => {
  test.each(sizes)("at %i pixels holds the pixels the program draws", (size) => {
    const image = PNG.sync.read(readFileSync(join(assets, `${name}-${size}.png`)));
    expect([image.width, image.height]).toEqual([size, size]);
    expect(image.data.equals(rasterise(drawings[name]?.() ?? [], size))).toBe(true);
  });

  test.each(Object.entries(backgrounds))("stands off %s", (_, background) => {
    const { data } = PNG.sync.read(readFileSync(join(assets, `${name}-16.png`)));
    const ground = luminance([0, 0, 0, 0], background);
    const pixels = Array.from({ length: 256 }, (_, at) => data.subarray(at * 4, at * 4 + 4));
    const seen = pixels.filter((pixel) => contrast(luminance([...pixel], background), ground) >= 3);
    // Thirty of 256 pixels draw a rim or a sheet; fewer are specks.
    expect(seen.length).toBeGreaterThan(30);
  });
});

describe("the rasteriser", () => {
  const black = ink("#000000");

  test("fills whole pixels wholly and half pixels by half", () => {
    const pixels = rasterise([{ shape: roundedBox(0, 0, 0.75, 1, 0), ink: black }], 2);
    expect([...pixels]).toEqual([0, 0, 0, 255, 0, 0, 0, 128, 0, 0, 0, 255, 0, 0, 0, 128]);
  });

  test("lets the last layer win, and a layer without ink cut a hole", () => {
    const all = roundedBox(0, 0, 1, 1, 0);
    const layers = [
      { shape: all, ink: black },
      { shape: all, ink: ink("#1B7F5C") },
    ];
    expect([...rasterise(layers, 1)]).toEqual([27, 127, 92, 255]);
    expect([...rasterise([...layers, { shape: all, ink: undefined }], 1)]).toEqual([0, 0, 0, 0]);
  });

  test("knows the inside of a polygon", () => {
    const corner = polygon([
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect([corner(0.2, 0.2), corner(0.8, 0.8)]).toEqual([true, false]);
  });
});
