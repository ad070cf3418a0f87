import { existsSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import type { BrowserContext, BrowserContextOptions, Frame, Page, Route } from "playwright-core";
import type { Host } from "../excel-host/host";
import type { WireRequest } from "../excel-host/wire";
import { built } from "../support/built-program";
import type { Watched } from "./served";
import { watch } from "./served";
import { launchBrowser } from "./chromium";

const origin = "https://localhost";
const library = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** How Excel on the web opens the pane: what it is and how to speak with it stand in the address. */
const paneAddress =
  `${origin}/taskpane/taskpane.html?_host_Info=${encodeURIComponent("Excel$Web$16.00$zh-CN$0$$disableLogging$0")}` +
  `#&_xdm_Info=${encodeURIComponent(`conversation|pane|${origin}`)}`;

/**
 * A page in the place of Excel on the web: the pane in a frame, and an answer to every message of the library that
 * office.js itself loaded. The workbook is the host in the test.
 */
const workbookPage = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>Excel</title></head>
<body style="margin:0"><main><iframe title="绩效自评助手" style="border:0;width:100vw;height:100vh"></iframe></main><script>
const frame = document.querySelector("iframe");
const send = (message) => frame.contentWindow.postMessage(JSON.stringify({ _serializerVersion: 1, _conversationId: "conversation", _messageType: 1, ...message }), "${origin}");
window.tell = (entries) => send({ _actionName: "richApiMessage", _responseType: 1, _data: { ArrayData: entries } });
addEventListener("message", async ({ data, source }) => {
  if (source !== frame.contentWindow) return;
  const { _messageType, _actionName, _correlationId, _actionType, _data } = JSON.parse(data);
  if (_messageType !== 0) return;
  const answer = JSON.parse(await window.excel(JSON.stringify({ action: _actionName, type: _actionType, data: _data })));
  if (!answer) return;
  send({ _actionName, _correlationId, _errorCode: 0, _responseType: 0, _data: answer.data });
  if (answer.events.length > 0) window.tell(answer.events);
});
frame.src = ${JSON.stringify(paneAddress)};
</script></body></html>`;

/** What getAppContextAsync answers in Excel on the web. */
const appContext = (api: string) => ({
  _id: "pane",
  _appName: 16,
  _appVersion: "16.0",
  _appUILocale: "zh-CN",
  _dataLocale: "zh-CN",
  _docUrl: "https://example.invalid/自评材料.xlsx",
  _clientMode: 0,
  _settings: [],
  _reason: 1,
  _osfControlType: 1,
  _appInstanceId: "pane",
  _requirementMatrix: JSON.stringify({ excelapi: api }),
  _hostFullVersion: "16.0.0.0",
});

const executeRequest = 93;

interface Asked {
  readonly action: string;
  readonly type: number;
  readonly data: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

/** The answer of Excel to one message; undefined where it never answers. */
function answered(host: Host, api: string, { action, type, data }: Asked): object | undefined {
  if (action === "ContextActivationManager_getAppContextAsync") return appContext(api);
  // Listening for events, and telling the host of focus and address.
  if (type !== 0 || action === "ContextActivationManager_notifyHost") return { Error: 0 };
  if (action !== "executeMethod" || data.DdaMethod?.DispatchId !== executeRequest) return { Error: 5010, Version: 1 };
  const text = String(data.ArrayData?.[4]);
  const response = host.serve(JSON.parse(text) as WireRequest, Buffer.byteLength(text));
  return response && { Error: 0, Version: 1, Data: [200, [], JSON.stringify(response)] };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Every request is answered from this machine; one for anything else is cut off and kept for the test to see. */
async function serveAll(context: BrowserContext, pages: string, offences: string[]): Promise<void> {
  const office = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const file = (url: URL): string | undefined => {
    if (url.origin === origin) return join(pages, url.pathname);
    return url.href.startsWith(library)
      ? join(office, url.pathname.slice(new URL(library).pathname.length))
      : undefined;
  };
  await context.route("**/*", (route: Route) => {
    const url = new URL(route.request().url());
    if (url.href === `${origin}/workbook.html`)
      return route.fulfill({ contentType: types[".html"] ?? "", body: workbookPage });
    const path = file(url);
    if (path !== undefined && existsSync(path))
      return route.fulfill({ contentType: types[extname(path)] ?? "", body: readFileSync(path) });
    offences.push(`asked ${url.href}`);
    return route.abort();
  });
}

/** The pane as Excel on the web shows it. */
export interface PaneInExcel extends Watched {
  readonly pane: Frame;
  readonly page: Page;
  /** Tells the pane what somebody did in the workbook itself. */
  tellEvents(): Promise<void>;
}

interface PaneOptions extends BrowserContextOptions {
  /** The highest requirement set of ExcelApi. */
  readonly api?: string;
  /** Where the pages were built. */
  readonly pages?: string;
  /** What is to be done with the page before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export async function openPane(host: Host, options: PaneOptions = {}): Promise<PaneInExcel> {
  const { api = "1.19", pages = dirname(dirname(built("pages"))), prepare, ...contextOptions } = options;
  const browser = await launchBrowser();
  const context = await browser.newContext(contextOptions);
  const offences: string[] = [];
  await serveAll(context, pages, offences);
  const page = await context.newPage();
  await watch(page, offences);
  await page.exposeFunction("excel", (text: string) => {
    const data = answered(host, api, JSON.parse(text) as Asked);
    return JSON.stringify(data === undefined ? null : { data, events: host.takeEvents() });
  });
  await prepare?.(page);
  await page.goto(`${origin}/workbook.html`);
  const element = await page.waitForSelector("iframe");
  const pane = await element.contentFrame();
  if (!pane) throw new Error("the frame has no page");
  const tellEvents = async (): Promise<void> => {
    await page.evaluate(`tell(${JSON.stringify(host.takeEvents())})`);
  };
  return { page, pane, offences, tellEvents, close: () => browser.close() };
}
