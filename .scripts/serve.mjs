// Serves a folder of built pages on this machine only. Nothing is fetched from anywhere else and nothing leaves.
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file an address names; undefined for one outside the folder or not there. */
function fileFor(folder, url) {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) return fileFor(folder, `${path.replace(/\/?$/, "/")}index.html`);
  return found?.isFile() ? file : undefined;
}

/** Serves the folder and resolves with the server once it listens: at the port wanted, or at a free one. */
export function serve(folder, wanted = 3170) {
  const server = createServer((request, response) => {
    let file;
    try {
      file = fileFor(folder, request.url ?? "/");
    } catch {
      // Not an address at all.
    }
    if (!file || request.method !== "GET") {
      response.writeHead(file ? 405 : 404, { "content-type": "text/plain; charset=utf-8" }).end("没有这个页面。");
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      if (error.code !== "EADDRINUSE" || wanted === 0) return reject(error);
      server.listen(0, "127.0.0.1");
    });
    server.listen(wanted, "127.0.0.1");
    server.once("listening", () => resolve(server));
  });
}
