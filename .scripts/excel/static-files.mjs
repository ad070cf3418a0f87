// Answers requests with the files of one folder, and nothing outside it.
import { createReadStream, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file an address names, or undefined: /assets/icon-16.png → FOLDER/assets/icon-16.png. */
function fileAt(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "https://localhost").pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path));
  if (path.includes("\0") || !file.startsWith(folder + sep)) return undefined;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, size: found.size } : undefined;
}

/** A request listener for node:http and node:https. */
export function staticFiles(folder) {
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
    const found = fileAt(folder, request.url ?? "/");
    if (!found) return response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("没有这个文件。");
    const type = extname(found.file);
    response.writeHead(200, {
      "Content-Type": types[type] ?? "application/octet-stream",
      "Content-Length": found.size,
      "X-Content-Type-Options": "nosniff",
      // Excel shows no ribbon icon that it may not keep; everything else is asked for anew, so that a rebuild is seen.
      "Cache-Control": type === ".png" ? "max-age=3600" : "no-cache",
    });
    if (request.method === "HEAD") return response.end();
    createReadStream(found.file).pipe(response);
  };
}
