import { readFileSync } from "node:fs";
import { built } from "../support/built-program";

describe("the browser's reader and writer of .xlsx", () => {
  test("asks nothing of Node", () => {
    expect(readFileSync(built("xlsx-engine"), "utf8")).not.toMatch(/["'](?:node:)?(?:zlib|fs|path|crypto)["']/);
  });
});
