// Serves the page with the sample filing open, shows it in a browser where there is one, and stops on Ctrl-C.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const [folder = join(fileURLToPath(import.meta.url), "../../dist")] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"));
const server = await serve(folder, Number(process.env.PORT ?? 3170));
const address = `http://localhost:${server.address().port}/standalone/?sample`;

console.log(`绩效自评助手: ${address}\nStop with Ctrl-C. The command line: node dist/selfeval.js --help`);

const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!process.argv.includes("--no-open") && !process.env.CI && hasDisplay) {
  const [program, ...words] = [...(openers[process.platform] ?? ["xdg-open"]), address];
  // Without a browser the address above is enough.
  spawn(program, words, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
    process.exitCode = 0;
  });
