// Draws assets/icon-*.png; with --check it only compares the pixels. The packing of a PNG may differ between two
// versions of Node, its pixels may not.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { drawings, sizes } from "./icons/drawings";
import { rasterise } from "./icons/raster";

const assets = join(__dirname, "../assets");

function encode(pixels: Uint8Array, size: number): Buffer {
  const image = new PNG({ width: size, height: size });
  image.data = Buffer.from(pixels);
  return PNG.sync.write(image);
}

function isDrawn(path: string, pixels: Uint8Array, size: number): boolean {
  if (!existsSync(path)) return false;
  const { width, height, data } = PNG.sync.read(readFileSync(path));
  return width === size && height === size && data.equals(pixels);
}

for (const [name, layers] of Object.entries(drawings))
  for (const size of sizes) {
    const file = `${name}-${size}.png`;
    const path = join(assets, file);
    const pixels = rasterise(layers(), size);
    if (!process.argv.includes("--check")) {
      writeFileSync(path, encode(pixels, size));
      console.log(`assets/${file}`);
    } else if (!isDrawn(path, pixels, size)) {
      console.error(`assets/${file} is not what the program draws now. Run: npm run icons`);
      process.exitCode = 1;
    }
  }
