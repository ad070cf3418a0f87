import { readFileSync } from "node:fs";
import type { Host, HostEvent } from "./host";
import { addLateNotes } from "./late-notes";
import type { WireRequest } from "./wire";

interface Bridge {
  onMessageFromHost?: (message: string) => void;
  sendMessageToHost(message: string): void;
}

let connected: Host | undefined;
let libraryOffice: object | undefined;

const bridge: Bridge = {
  sendMessageToHost(text) {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: WireRequest } };
    const host = connected;
    if (!host) throw new Error("no host is connected");
    const body = host.serve(message.body, Buffer.byteLength(JSON.stringify(message.body)));
    if (!body) return;
    setImmediate(() => {
      bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
      deliver(host.takeEvents());
    });
  },
};

function deliver(entries: readonly HostEvent[]): void {
  if (entries.length > 0) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
}

/** Sends the events of what somebody did in Excel itself. */
export function deliverEvents(host: Host): void {
  deliver(host.takeEvents());
}

/** Evaluates the library of the published package once in this realm, behind its own seam for native hosts. */
function load(): void {
  if ("_richApiNativeBridge" in globalThis) return;
  const noop = (): void => undefined;
  const page = { href: "https://localhost/", protocol: "https:", search: "", hash: "", hostname: "localhost" };
  const stubs: Readonly<Record<string, unknown>> = {
    window: globalThis,
    navigator: { userAgent: "node" },
    location: page,
    document: { URL: page.href, location: page, getElementsByTagName: () => [], addEventListener: noop },
    addEventListener: noop,
    _richApiNativeBridge: bridge,
  };
  for (const [name, value] of Object.entries(stubs))
    if (name === "window" || !(name in globalThis))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  // Evaluated in the global scope, where the library expects to live.
  (0, eval)(readFileSync(path, "utf8"));
  addLateNotes();
}

export interface OfficeOptions {
  /** The highest requirement set of ExcelApi this Excel has, such as "1.9". */
  readonly api?: string;
  /** Excel on the web limits requests and answers to 5 MB; Excel on a desk does not. */
  readonly web?: boolean;
}

export const newestApi = "1.19";

/** Connects the library of this realm to a host; the last one connected answers. */
export function connectOffice(host: Host, { api = newestApi, web = false }: OfficeOptions = {}): void {
  load();
  host.faults.payloadLimit = web ? 5_000_000 : Infinity;
  connected = host;
  const isSetSupported = (set: string, version = "1.1"): boolean =>
    set === "ExcelApi" && Number(version.split(".")[1]) <= Number(api.split(".")[1]);
  // The library's own Office fixes its context for good; ours stands before it.
  const own: object = (libraryOffice ??= Reflect.get(globalThis, "Office") as object);
  const context = { requirements: { isSetSupported }, platform: web ? "OfficeOnline" : "PC", document: {} };
  const value: object = Object.create(own, { context: { value: context, configurable: true, writable: true } });
  Object.defineProperty(globalThis, "Office", { value, configurable: true, writable: true });
}
