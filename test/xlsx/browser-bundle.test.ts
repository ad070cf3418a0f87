import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { built } from "../support/built-program";

describe("the browser's reader and writer of .xlsx", () => {
  test("weighs at most 25 KiB", () => {
    expect(gzipSync(readFileSync(built("xlsx-engine")), { level: 9 }).length).toBeLessThanOrEqual(25 * 1024);
  });

  test("asks nothing of Node", () => {
    expect(readFileSync(built("xlsx-engine"), "utf8")).not.toMatch(/["'](?:node:)?(?:zlib|fs|path|crypto)["']/);
  });
});
