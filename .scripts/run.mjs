// Runs one TypeScript file of this project: node .scripts/run.mjs FILE [arguments]. Compiles on require with the same
// compiler the tests use, so that no further tool is needed.
import { transformFileSync } from "@swc/core";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(import.meta.url);
const compile = (module, filename) => {
  const { code } = transformFileSync(filename, { sourceMaps: "inline" });
  module._compile(code, filename);
};
require.extensions[".ts"] = compile;
require.extensions[".tsx"] = compile;

const [file, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(file), ...rest];
require(resolve(file));
