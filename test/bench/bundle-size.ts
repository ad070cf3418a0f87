import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { built } from "../support/built-program";

/** The most the browser's reader and writer of .xlsx may weigh over the wire. */
const most = 25 * 1024;

const bundle = readFileSync(built("xlsx-engine"));
const bytes = gzipSync(bundle, { level: 9 }).length;
console.log(`${bytes <= most ? "ok    " : "MISSED"} browser engine: ${bytes} bytes gzip (at most ${most})`);
if (bytes > most) process.exitCode = 1;
